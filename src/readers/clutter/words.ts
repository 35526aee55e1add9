/** Words that make up menus, share bars and footers. A short line of nothing else is no prose. */
export const menuWords: ReadonlySet<string> = new Set(
  `about accessibility account advertise alerts all and app archive archives back blog careers close comment comments
  connect contact content contents cookie cookies copy e-paper edition editions email facebook faq feedback feeds follow
  footer forum give global help home in instagram jobs join left legal like link linkedin links listen loading log login
  logout main menu more my navigation newsletter newsletters next notice now of on or other our out page pinterest play
  podcast podcasts policy post premium previous print privacy products quora reddit register right rss save search
  sectors settings share shop sign sitemap skip subscribe subscription support tap telegram terms the tiktok to toggle
  top tweet twitter us use view watch whatsapp with youtube your`.split(/\s+/u),
);

/** Site sections that stand in breadcrumbs and menus. */
export const siteSections: ReadonlySet<string> = new Set(
  `africa americas archive arts asia books business cities climate commodities companies contacts culture deals economy
  education entertainment environment europe fashion film food football health home india international latest life
  lifestyle local magazine markets money movies music national news opinion people photos podcast politics region
  review science search shop show society sport sports statistics style subscribe tech technology travel tv uk us usa
  vacancies vaccinations video videos weather world`.split(/\s+/u),
);

/** Words too common to tell what a text is about. Only words of four letters and more are looked up. */
export const commonWords: ReadonlySet<string> = new Set(
  `about above after again against ahead almost also although always amid among another around away back because been
  before began behind being below best better between both came cannot come could days despite does doing done down
  during each early eight even ever every first five four from full gave gets give given goes going good great half have
  having here high hits hour hours however into just keep know last late later least less like little long lots made
  make makes many might month months more most much must need never news next nine nothing once only other others over
  part people plans please said same says second seen seven several shall should show since some still such take taken
  takes tell than that their them then there these they thing third this those three through time times today together
  told took toward towards under until upon used using very want ways week weeks well went were what when where whether
  which while whom whose will with within without work would year years your`.split(/\s+/u),
);
