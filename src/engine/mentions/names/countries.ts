/**
 * Countries with their other names, demonyms and capital, one a line: `Syria | Syrian Arab Republic | Syrian | Damascus`.
 * Made by src/tools/makeCountries.mjs from countries-list and i18n-nationality (both MIT). Not edited by hand.
 */
export const countryRows = `
Afghanistan | Islamic Emirate of Afghanistan | Afghan | Kabul
Africa |  | African |
Albania |  | Albanian | Tirana
Algeria |  | Algerian | Algiers
American Samoa |  |  | Pago Pago
Andorra |  | Andorran | Andorra la Vella
Angola |  | Angolan | Luanda
Anguilla |  |  |
Antigua and Barbuda |  | Antiguan | Saint John's
Argentina |  | Argentine, Argentinian | Buenos Aires
Armenia |  | Armenian | Yerevan
Aruba |  |  | Oranjestad
Ascension Island |  |  |
Asia |  | Asian |
Australia |  | Australian | Canberra
Austria |  | Austrian | Vienna
Azerbaijan |  | Azerbaijani | Baku
Bahamas |  | Bahamian | Nassau
Bahrain | Bahrein | Bahraini | Manama
Bangladesh | East Pakistan | Bangladeshi | Dhaka
Barbados |  | Barbadian | Bridgetown
Belarus | Byelorussia, Belorussia | Belarusian | Minsk
Belgium |  | Belgian | Brussels
Belize | British Honduras | Belizean | Belmopan
Benin | Dahomey | Beninese | Porto-Novo
Bermuda |  |  |
Bhutan |  | Bhutanese | Thimphu
Bolivia |  | Bolivian | Sucre
Bosnia and Herzegovina | Bosnia | Bosnian, Bosniak | Sarajevo
Botswana | Bechuanaland | Botswanan, Motswana | Gaborone
Brazil |  | Brazilian | Brasília
British Virgin Islands |  |  | Road Town
Brunei |  | Bruneian | Bandar Seri Begawan
Bulgaria |  | Bulgarian | Sofia
Burkina Faso | Upper Volta | Burkinabe | Ouagadougou
Burundi |  | Burundian | Gitega
Cabo Verde | Cape Verde | Cape Verdean | Praia
Cambodia | Kampuchea | Cambodian | Phnom Penh
Cameroon |  | Cameroonian | Yaoundé
Canada |  | Canadian | Ottawa
Cayman Islands |  |  |
Central African Republic | Ubangi-Shari, CAR | Central African | Bangui
Central America |  | Central American |
Chad |  | Chadian | N'Djamena
Chechnya |  | Chechen |
Chile |  | Chilean | Santiago
China | People's Republic of China, PRC | Chinese | Beijing
Colombia |  | Colombian | Bogotá
Comoros |  | Comoran | Moroni
Cook Islands |  |  | Avarua
Costa Rica |  | Costa Rican | San José
Croatia |  | Croatian | Zagreb
Cuba |  | Cuban | Havana
Curacao | Curaçao |  | Willemstad
Cyprus |  | Cypriot | Nicosia
Czech Republic | Czechia, Česká republika | Czech | Prague
Democratic Republic of the Congo | Zaire, Congo-Kinshasa, DR Congo, DRC, Democratic Republic of Congo, Congo | Congolese | Kinshasa
Denmark |  | Danish, Dane | Copenhagen
Djibouti |  |  | Djibouti
Dominica |  |  | Roseau
Dominican Republic |  | Dominican | Santo Domingo
East Timor |  | Timorese, East Timorese | Dili
Ecuador |  | Ecuadorian | Quito
Egypt | Arab Republic of Egypt | Egyptian | Cairo
El Salvador |  | Salvadoran | San Salvador
England |  | English, Englishman, Englishmen |
Equatorial Guinea |  | Equatorial Guinean | Malabo
Eritrea |  | Eritrean | Asmara
Estonia |  | Estonian | Tallinn
Eswatini | Swaziland | Swazi | Lobamba
Ethiopia | Abyssinia | Ethiopian | Addis Ababa
Europe |  | European |
Falkland Islands |  | Falkland |
Faroe Islands |  |  | Tórshavn
Fiji |  | Fijian | Suva
Finland |  | Finnish, Finn | Helsinki
France | French Republic | French, Frenchman, Frenchmen | Paris
French Guiana |  |  | Cayenne
French Polynesia |  |  | Papeetē
Gabon |  | Gabonese | Libreville
Gambia |  | Gambian | Banjul
Georgia |  | Georgian | Tbilisi
Germany | Federal Republic of Germany | German | Berlin
Ghana | Gold Coast | Ghanaian | Accra
Gibraltar |  |  | Gibraltar
Greece |  | Greek | Athens
Greenland |  |  | Nuuk
Grenada |  | Grenadian | St. George's
Guadeloupe |  |  | Basse-Terre
Guam |  |  | Hagåtña
Guatemala |  | Guatemalan | Guatemala City
Guinea |  | Guinean | Conakry
Guinea-Bissau | Portuguese Guinea | Bissau-Guinean | Bissau
Guyana |  | Guyanese |
Haiti |  | Haitian | Port-au-Prince
Honduras |  | Honduran | Tegucigalpa
Hong Kong |  | Hong Konger | City of Victoria
Hungary |  | Hungarian | Budapest
Iceland |  | Icelandic, Icelander | Reykjavik
India |  | Indian | New Delhi
Indonesia | Dutch East Indies | Indonesian | Jakarta
Iran | Persia, Islamic Republic of Iran | Iranian | Tehran
Iraq |  | Iraqi | Baghdad
Ireland |  | Irish, Irishman | Dublin
Isle of Man |  | Manx |
Israel |  | Israeli | Jerusalem
Italy |  | Italian | Rome
Ivory Coast | Cote d'Ivoire | Ivorian | Yamoussoukro
Jamaica |  | Jamaican |
Japan |  | Japanese | Tokyo
Jersey |  |  |
Jordan |  | Jordanian | Amman
Kazakhstan |  | Kazakh, Kazakhstani | Astana
Kenya |  | Kenyan | Nairobi
Kiribati | Gilbert Islands |  | South Tarawa
Kosovo |  | Kosovar, Kosovan | Pristina
Kurdistan |  | Kurdish, Kurd |
Kuwait |  | Kuwaiti | Kuwait City
Kyrgyzstan | Kirghizia, Kyrgyz Republic | Kyrgyz, Kyrgyzstani, Kirghiz | Bishkek
Laos | Lao PDR | Laotian | Vientiane
Latin America |  | Latin American |
Latvia |  | Latvian | Riga
Lebanon |  | Lebanese | Beirut
Lesotho | Basutoland | Basotho | Maseru
Liberia |  | Liberian | Monrovia
Libya |  | Libyan | Tripoli
Liechtenstein |  | Liechtensteiner | Vaduz
Lithuania |  | Lithuanian | Vilnius
Luxembourg |  | Luxembourgish, Luxembourger | Luxembourg
Macao | Macau |  |
Madagascar |  | Malagasy | Antananarivo
Malawi | Nyasaland | Malawian | Lilongwe
Malaysia |  | Malaysian | Kuala Lumpur
Maldives |  | Maldivan | Malé
Mali | French Sudan | Malian | Bamako
Malta |  | Maltese | Valletta
Marshall Islands |  | Marshallese | Majuro
Martinique |  |  | Fort-de-France
Mauritania |  | Mauritanian | Nouakchott
Mauritius |  | Mauritian | Port Louis
Mayotte |  |  | Mamoudzou
Mexico |  | Mexican | Mexico City
Micronesia |  | Micronesian | Palikir
Middle East |  | Middle Eastern |
Moldova | Moldavia | Moldovan | Chișinău
Monaco |  | Monegasque | Monaco
Mongolia |  | Mongolian | Ulan Bator
Montenegro |  | Montenegrin | Podgorica
Montserrat |  |  |
Morocco |  | Moroccan | Rabat
Mozambique |  | Mozambican | Maputo
Myanmar | Burma, Myanmar (Burma) | Burmese, Myanmarese | Naypyidaw
Namibia | South West Africa | Namibian | Windhoek
Nauru |  | Nauruan | Yaren
Nepal |  | Nepalese | Kathmandu
Netherlands | Holland | Dutch, Dutchman | Amsterdam
New Caledonia |  |  | Nouméa
New Zealand |  | New Zealander | Wellington
Nicaragua |  | Nicaraguan | Managua
Niger |  | Nigerien | Niamey
Nigeria |  | Nigerian | Abuja
Niue |  |  | Alofi
North America |  | North American |
North Korea | DPRK | North Korean | Pyongyang
North Macedonia | Macedonia, FYROM | Macedonian | Skopje
Northern Mariana Islands |  |  | Saipan
Norway |  | Norwegian | Oslo
Oman |  | Omani | Muscat
Pakistan |  | Pakistani | Islamabad
Palau |  | Palauan | Ngerulmud
Palestine | Palestinian Territories | Palestinian | Ramallah
Panama |  | Panamanian | Panama City
Papua New Guinea |  |  | Port Moresby
Paraguay |  | Paraguayan | Asunción
Peru |  | Peruvian | Lima
Philippines |  | Filipino, Philippine, Filipina | Manila
Poland |  | Polish, Pole | Warsaw
Portugal |  | Portuguese | Lisbon
Puerto Rico |  | Puerto Rican | San Juan
Qatar |  | Qatari | Doha
Republic of the Congo | Congo-Brazzaville |  | Brazzaville
Reunion |  |  |
Romania | Rumania, Roumania | Romanian | Bucharest
Russia | Russian Federation | Russian | Moscow
Rwanda |  | Rwandan | Kigali
Saint Helena |  |  |
Saint Kitts and Nevis |  | Kittitian | Basseterre
Saint Lucia |  | Saint Lucian | Castries
Saint Vincent and the Grenadines |  |  |
Samoa |  | Samoan | Apia
San Marino |  | San Marinese | City of San Marino
Sao Tome and Principe |  | Sao Tomean | São Tomé
Saudi Arabia | KSA | Saudi, Saudi Arabian | Riyadh
Scotland |  | Scottish, Scot, Scotsman | Edinburgh
Senegal |  | Senegalese | Dakar
Serbia |  | Serbian, Serb | Belgrade
Seychelles |  | Seychellois |
Sierra Leone |  | Sierra Leonean | Freetown
Singapore |  | Singaporean | Singapore
Sint Maarten |  |  | Philipsburg
Slovakia |  | Slovak, Slovakian | Bratislava
Slovenia |  | Slovenian, Slovene | Ljubljana
Solomon Islands |  | Solomon Islander | Honiara
Somalia |  | Somali | Mogadishu
South Africa |  | South African | Pretoria
South America |  | South American |
South Korea | Republic of Korea, Korea | South Korean | Seoul
South Sudan |  | South Sudanese | Juba
Soviet Union | USSR | Soviet |
Spain |  | Spanish, Spaniard | Madrid
Sri Lanka | Ceylon | Sri Lankan | Colombo
Sudan |  | Sudanese | Khartoum
Suriname |  | Surinamer | Paramaribo
Sweden |  | Swedish, Swede | Stockholm
Switzerland |  | Swiss | Bern
Syria | Syrian Arab Republic | Syrian | Damascus
Taiwan | Formosa | Taiwanese | Taipei
Tajikistan |  | Tajik, Tajikistani | Dushanbe
Tanzania | Tanganyika | Tanzanian | Dodoma
Thailand | Siam | Thai | Bangkok
Tibet |  | Tibetan |
Togo |  | Togolese | Lomé
Tonga |  | Tongan | Nuku'alofa
Trinidad and Tobago |  | Trinidadian | Port of Spain
Tristan da Cunha |  |  | Edinburgh of the Seven Seas
Tunisia |  | Tunisian | Tunis
Turkey | Türkiye, Turkiye | Turkish, Turk | Ankara
Turkmenistan | Turkmenia | Turkmen | Ashgabat
Turks and Caicos Islands |  |  | Cockburn Town
Tuvalu | Ellice Islands | Tuvaluan | Funafuti
U.S. Virgin Islands |  |  | Charlotte Amalie
Uganda |  | Ugandan | Kampala
Ukraine |  | Ukrainian | Kyiv
United Arab Emirates | UAE, Emirates | Emirati | Abu Dhabi
United Kingdom | UK, Britain, Great Britain, U.K. | British, Briton, Brit | London
United States | US, USA, America, United States of America, U.S., U.S.A., U.S. of America | American | Washington
Uruguay |  | Uruguayan | Montevideo
Uzbekistan |  | Uzbek, Uzbekistani | Tashkent
Vanuatu | New Hebrides |  | Port Vila
Vatican City | Holy See, Vatican |  | Vatican City
Venezuela |  | Venezuelan | Caracas
Vietnam | Viet Nam | Vietnamese | Hanoi
Wales |  | Welsh, Welshman | Cardiff
Western Sahara | Spanish Sahara | Sahrawi | El Aaiún
Yemen |  | Yemeni | Sana'a
Zambia | Northern Rhodesia | Zambian | Lusaka
Zimbabwe | Rhodesia, Southern Rhodesia | Zimbabwean | Harare
`;
