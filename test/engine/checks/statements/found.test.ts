import { check } from "../../../kit/check.js";

describe("the check of statements", () => {
  it("finds a denial told as an admission", () => {
    check(`
--- wire.txt
The brewery denied that it had poured waste into the river Nidder.
--- draft.md
The brewery admitted that it had poured waste into the river Nidder.
            ~~~~~~~~ contradicted-statement in wire.txt
`);
  });

  it("finds a claim without its denial", () => {
    check(`
--- wire.txt
The airline denied having ignored warnings about the engines.
--- draft.md
The airline had ignored warnings about the engines.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ contradicted-statement
`);
  });

  it("finds what has not happened told as done", () => {
    check(`
--- wire.txt
The committee has not approved the merger of the two hospitals in Brno.
--- draft.md
The committee has approved the merger of the two hospitals in Brno.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ contradicted-statement
`);
  });

  it("finds a refusal", () => {
    check(`
--- wire.txt
The captain refused to leave the burning tanker before the last sailor was safe.
--- draft.md
The captain left the burning tanker before the last sailor was safe.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ contradicted-statement
`);
  });

  it("finds nobody", () => {
    check(`
--- wire.txt
None of the tenants was warned before the demolition of the block began.
--- draft.md
The tenants were warned before the demolition of the block began.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ contradicted-statement
`);
  });

  it("finds an event that no source speaks of", () => {
    check(`
--- wire.txt
The choir of Visby sang in the cathedral on Saturday. Two hundred guests came from abroad.
--- draft.md
A burst water pipe forced the library to move its rare manuscripts into a cellar.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unsupported-statement
`);
  });

  it("finds a plan that nobody mentions", () => {
    check(`
--- wire.txt
The striker signed a new contract with Fulham and will stay until the summer after next.
--- draft.md
The striker signed a new contract with Fulham. Scientists warn that pesticides in drinking water harm unborn lambs and goats.
                                               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unsupported-statement
`);
  });

  it("finds it lacks what it is said to have", () => {
    check(`
--- wire.txt
The nursing home in Tartu had no licence for patients with dementia.
--- draft.md
The nursing home in Tartu had a licence for patients with dementia.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ contradicted-statement
`);
  });

  it("finds never", () => {
    check(`
--- wire.txt
The expedition never reached the wreck of the Aurelia because of the ice.
--- draft.md
The expedition reached the wreck of the Aurelia in spite of the ice.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ contradicted-statement
`);
  });

  it("finds rejected", () => {
    check(`
--- wire.txt
The senate rejected the plan to sell the state forests.
--- draft.md
The senate approved the plan to sell the state forests.
           ~~~~~~~~ contradicted-statement
`);
  });
});
