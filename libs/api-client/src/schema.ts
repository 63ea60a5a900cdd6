/* Generated from openapi.json by "npm run contract". Do not edit. */
import type { FieldKey, GoalCode, LocalDate, MeasureCode, MilestoneKey, MinistryKey, RichText, RoundKey, StrategyKey } from "@wegmarke/domain";
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** End the session */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a person of the demonstration */
        post: operations["signInToDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leave for the identity provider */
        get: operations["startSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Come back from the identity provider */
        get: operations["finishSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody the installation knows */
        get: operations["listPeople"];
        put?: never;
        /** Make somebody known before the first sign-in */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person with roles and deputies */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, address or language, disable or enable */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/people/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the roles of a person */
        put: operations["setGrants"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set who stands in for a person */
        put: operations["setDeputies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything stored about one person */
        get: operations["exportPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase the personal data of one person for good */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All strategies one may read */
        get: operations["listStrategies"];
        put?: never;
        /** Create the first strategy */
        post: operations["createStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labels, horizons, rules and rounds of a strategy */
        get: operations["getStrategy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every class, figure and rule in words */
        get: operations["getMethod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ministries/{ministry}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A name of a ministry from a day on, past or future */
        post: operations["nameMinistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures with their state on a day */
        get: operations["listMeasures"];
        put?: never;
        /** Take a new measure into the strategy, by decision */
        post: operations["planMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/measures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a CSV file */
        get: operations["exportMeasuresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/measures.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as one JSON file */
        get: operations["exportMeasuresJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Milestones with an expired baseline */
        get: operations["listMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure by id */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change texts, contact, partners, participants or budget */
        patch: operations["changeMasterData"];
        trace?: never;
    };
    "/api/strategies/{strategy}/measures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure by code */
        get: operations["getMeasureByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All states of a measure, past and projected */
        get: operations["getMeasureTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed when, without persons */
        get: operations["listMeasureChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/rebaseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new planned day; what had expired stays not kept */
        post: operations["rebaselineMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/add-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a milestone, or the end where there was none */
        post: operations["addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/drop-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A milestone is no longer pursued */
        post: operations["dropMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/change-goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another main goal of the same field, or none */
        post: operations["changeGoalOfMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/change-field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another field, and with it another main goal or none */
        post: operations["changeFieldOfMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/change-kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Permanent becomes one-off or the other way round */
        post: operations["changeKindOfMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/offer-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer the lead to another ministry; it moves when that one accepts */
        post: operations["offerLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/hand-over-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the lead by decree */
        post: operations["handOverLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-offers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receiving ministry accepts the offered lead */
        post: operations["acceptLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-offers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receiving ministry declines the offered lead */
        post: operations["declineLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The offering ministry takes its offer back */
        post: operations["withdrawLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The measure gives way to others that exist, by decision */
        post: operations["replaceMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The measure becomes several new ones, by decision */
        post: operations["splitMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The measure and others become one new measure, by decision */
        post: operations["mergeMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A dropped measure is taken up again, by decision */
        post: operations["resumeMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A measure entered by mistake leaves the strategy today */
        post: operations["cancelMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/leads/reshuffle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move many leads by one decree, or show what would move */
        post: operations["reshuffleLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections of a round, and its figures old beside new */
        get: operations["listAmendments"];
        put?: never;
        /** Propose a correction of a sealed round */
        post: operations["proposeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a correction: the snapshot gets a new version */
        post: operations["confirmAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a correction, or take it back */
        post: operations["rejectAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link that opens this form for some days */
        post: operations["createPersonalLink"];
        /** The link opens nothing any more */
        delete: operations["revokePersonalLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form a personal link opens */
        get: operations["getLinkedForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Go on writing while it is a draft */
        patch: operations["writeLinkedForm"];
        trace?: never;
    };
    "/api/status-reports/{id}/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask on one field of a signed report */
        post: operations["askQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queries/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be done with several questions, each for itself */
        post: operations["settleQueries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queries/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question */
        post: operations["answerQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queries/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be done with a question, or take it back */
        post: operations["settleQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remark on a report as a participating ministry */
        post: operations["noteOnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reporting rounds, latest first */
        get: operations["listRounds"];
        put?: never;
        /** Plan a reporting round */
        post: operations["planRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze who owes what and ask for it */
        post: operations["openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at the answers before the round becomes final */
        post: operations["reviewRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze what the round established */
        post: operations["sealRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make public what the publication profile names */
        post: operations["publishRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who owes what, and whom it waits for */
        get: operations["getRoundControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to look at before the round is sealed */
        get: operations["getSealChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reporting round */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/status-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Status reports of a measure, latest first */
        get: operations["listStatusReports"];
        put?: never;
        /** Begin a report, or confirm that nothing changed */
        post: operations["beginStatusReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/status-reports/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of a report that does not exist yet */
        get: operations["getNewStatusReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/status-reports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a report not yet saved would stand */
        post: operations["previewNewStatusReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One status report with everything its form shows */
        get: operations["getStatusReport"];
        put?: never;
        post?: never;
        /** Discard a draft nobody else has seen */
        delete: operations["deleteStatusReport"];
        options?: never;
        head?: never;
        /** Go on writing */
        patch: operations["saveStatusReport"];
        trace?: never;
    };
    "/api/status-reports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the report would stand with these words */
        post: operations["previewStatusReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft in for the signature */
        post: operations["submitStatusReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign what somebody else wrote and handed in */
        post: operations["signStatusReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a signed report: from today it is a fact */
        post: operations["acceptStatusReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a report back with a note */
        post: operations["returnStatusReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status-reports/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign or accept several reports, each for itself */
        post: operations["batchStatusReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the asking person has to do, the most urgent first */
        get: operations["getMyWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/coordinator-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The coordination’s own view of the course */
        post: operations["setCoordinatorView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/confirm-implemented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The coordination has seen the evidence */
        post: operations["confirmImplemented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/reopen-implemented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was reported as implemented is not */
        post: operations["reopenImplemented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails to people, latest first: sent, waiting or kept */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/nudge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a ministry for the reports it owes a round, once a day */
        post: operations["nudgeMinistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goals as known on a day */
        get: operations["listGoals"];
        put?: never;
        /** Take a new goal into the strategy, by decision */
        post: operations["planGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}/change-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another due day, or the one the horizon gives */
        post: operations["changeGoalDue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}/change-horizon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another horizon */
        post: operations["changeGoalHorizon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}/change-field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another field; the goal’s measures move along */
        post: operations["changeGoalField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/cube": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All measures, counted by the axes */
        get: operations["getCube"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures, ministries, fields, matrix and attention list */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Status classes and courses over time */
        get: operations["getTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/fields/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An action field with its goals, by key or number */
        get: operations["getField"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A goal and the measures that serve it */
        get: operations["getGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/ministries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ministries with their dated names and portfolios */
        get: operations["listMinistries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/ministries/{ministry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ministry */
        get: operations["getMinistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when, old and new; newest first */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the hash chains */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries on one measure and its reports */
        get: operations["listAuditEntriesOfMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a file */
        post: operations["orderExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file is */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report/consents/{ministry}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to the passages of a ministry */
        post: operations["agreeToReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report/consents/{ministry}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what should be changed in the passages of a ministry */
        post: operations["commentOnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest edition as a file, else the draft */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report/texts/{part}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a text of the report; "v0" when there is none yet */
        put: operations["saveReportText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report/texts/{part}/{language}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Both languages of the part say the same */
        post: operations["confirmReportTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report/texts/{part}/{language}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier states of a text, to go back to */
        get: operations["listReportTextVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Annual reports, one per round */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The annual report of a sealed round */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Decide whether the rule’s verdicts are printed */
        patch: operations["setReportSettings"];
        trace?: never;
    };
    "/api/rounds/{id}/report/start-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the ministries for their consent */
        post: operations["startReportConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/report/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fix data and texts for good and make all files */
        post: operations["freezeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/written-question.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answer to a written question, state of any day */
        get: operations["downloadWrittenQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/sheets.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of the measures of a ministry, or of all */
        get: operations["downloadMeasureSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/sheet.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure on a page, state of today */
        get: operations["downloadMeasureSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue in the format that `Accept` asks for */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalog.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** DCAT-AP.de 3.0 catalogue as JSON-LD */
        get: operations["getCatalogueJsonLd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalog.ttl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same catalogue as Turtle */
        get: operations["getCatalogueTurtle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}/measures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All measures of a published round as a CSV file */
        get: operations["getPublicMeasuresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}/measures.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All measures of a published round as a JSON file */
        get: operations["getPublicMeasuresJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}/measures.schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shape of measures.json as JSON Schema */
        get: operations["getPublicMeasuresSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}/measures.csv-metadata.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns of measures.csv ("CSV on the Web") */
        get: operations["getPublicCsvMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}/report.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen annual report of a published round as a file */
        get: operations["getPublicReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Strategies of which a round is published */
        get: operations["listPublicStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published rounds, the latest first */
        get: operations["listPublicRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures, fields, ministries and files of a published round */
        get: operations["getPublicRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures of a published round */
        get: operations["listPublicMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/strategies/{strategy}/rounds/{round}/measures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure of a published round */
        get: operations["getPublicMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load what is publicly known of the first strategy */
        post: operations["loadPublicCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a catalogue, or show what an import would do */
        post: operations["importCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        ReadinessDto: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Work beside answering questions: `reports` makes files.
             * @example {
             *       "reports": "open"
             *     }
             */
            workers: {
                [key: string]: "open" | "busy" | "closed";
            };
        };
        /** @enum {string} */
        AuthMode: "demo" | "oidc";
        /** @enum {string} */
        Language: "de" | "fr";
        /** @enum {string} */
        Role: "coordinator" | "approver" | "desk" | "reader" | "admin";
        HeldRoleDto: {
            role: components["schemas"]["Role"];
            /**
             * Format: strategy-key
             * @description Of coordinators and readers.
             * @example frankreich
             */
            strategy: StrategyKey | null;
            /**
             * Format: ministry-key
             * @description Of approvers and desks.
             * @example vm
             */
            ministry: MinistryKey | null;
            /**
             * @description The person one stands in for.
             * @example um-approver
             */
            onBehalfOf: string | null;
        };
        SignedInPersonDto: {
            /** @example vm-desk */
            id: string;
            /** @example Fachreferat VM (Demo) */
            displayName: string;
            language: components["schemas"]["Language"];
            roles: components["schemas"]["HeldRoleDto"][];
            /**
             * @description Whose reports one writes or signs.
             * @example [
             *       "vm"
             *     ]
             */
            ministries: MinistryKey[];
        };
        LocalizedDto: {
            /** @example Verkehr und Mobilität */
            de: string;
            /** @example Transport et mobilité */
            fr: string | null;
        };
        ReadableStrategyDto: {
            /**
             * Format: strategy-key
             * @example frankreich
             */
            key: StrategyKey;
            title: components["schemas"]["LocalizedDto"];
        };
        DemoPersonDto: {
            /** @example vm-desk */
            id: string;
            role: components["schemas"]["Role"];
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey | null;
        };
        SessionDto: {
            mode: components["schemas"]["AuthMode"];
            person: components["schemas"]["SignedInPersonDto"] | null;
            /**
             * Format: date-time
             * @description When it ends without another request.
             */
            expiresAt: string | null;
            strategies: components["schemas"]["ReadableStrategyDto"][];
            /** @description In the demo mode alone. */
            demoPersons: components["schemas"]["DemoPersonDto"][];
            /** @example /api/session/oidc/start */
            signInUrl: string | null;
        };
        DemoSignInDto: {
            /** @example vm-desk */
            person: string;
        };
        SignedOutDto: {
            /**
             * @description Where to sign out at the provider, too.
             * @example https://id.example.org/logout
             */
            logoutUrl: string | null;
        };
        /**
         * @description Roles out of claims are renewed at every sign-in.
         * @enum {string}
         */
        GrantSource: "demo" | "claims" | "administration";
        PersonRoleDto: {
            role: components["schemas"]["Role"];
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey | null;
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey | null;
            /** @description Roles out of claims are renewed at every sign-in. */
            source: components["schemas"]["GrantSource"];
        };
        HeldDeputyDto: {
            /** @example vm-approver */
            deputyId: string;
            /** @example Freigabe VM (Demo) */
            displayName: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            fromOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            toOn: LocalDate | null;
        };
        PersonDto: {
            /** @example vm-desk */
            id: string;
            /** @example 1 */
            version: number;
            /** @example Fachreferat VM (Demo) */
            displayName: string;
            /** @example referat@example.org */
            email: string | null;
            language: components["schemas"]["Language"];
            /**
             * @description A person of the demonstration.
             * @example false
             */
            demo: boolean;
            /** @example false */
            disabled: boolean;
            /**
             * @description The personal data have been erased; nothing can be changed any more.
             * @example false
             */
            erased: boolean;
            roles: components["schemas"]["PersonRoleDto"][];
            deputies: components["schemas"]["HeldDeputyDto"][];
        };
        PeopleDto: {
            items: components["schemas"]["PersonDto"][];
            /** @example 28 */
            total: number;
        };
        NewPersonDto: {
            displayName: string;
            email?: string | null;
            /** @default de */
            language: components["schemas"]["Language"];
            /** @description The identity provider’s lasting name of the person (`sub`), where one signs in there. */
            subject?: string;
        };
        PersonDetailDto: {
            /** @example vm-desk */
            id: string;
            /** @example 1 */
            version: number;
            /** @example Fachreferat VM (Demo) */
            displayName: string;
            /** @example referat@example.org */
            email: string | null;
            language: components["schemas"]["Language"];
            /**
             * @description A person of the demonstration.
             * @example false
             */
            demo: boolean;
            /** @example false */
            disabled: boolean;
            /**
             * @description The personal data have been erased; nothing can be changed any more.
             * @example false
             */
            erased: boolean;
            roles: components["schemas"]["PersonRoleDto"][];
            deputies: components["schemas"]["HeldDeputyDto"][];
            /**
             * @example [
             *       "manage-people"
             *     ]
             */
            allowedActions: string[];
        };
        PersonChangeDto: {
            displayName?: string;
            email?: string | null;
            language?: components["schemas"]["Language"];
            /** @description Disabled people are out at their next request. */
            disabled?: boolean;
        };
        GrantDto: {
            role: components["schemas"]["Role"];
            /**
             * Format: strategy-key
             * @description Of coordinators and readers.
             */
            strategy?: StrategyKey | null;
            /**
             * Format: ministry-key
             * @description Of approvers and desks.
             */
            ministry?: MinistryKey | null;
        };
        GrantsDto: {
            grants: components["schemas"]["GrantDto"][];
        };
        DeputyDto: {
            /** @example vm-approver */
            deputyId: string;
            /** Format: date */
            fromOn: LocalDate;
            /**
             * Format: date
             * @description Included; null: until further notice.
             */
            toOn?: LocalDate | null;
        };
        DeputiesDto: {
            deputies: components["schemas"]["DeputyDto"][];
        };
        StrategySummaryDto: {
            /**
             * Format: strategy-key
             * @example frankreich
             */
            key: StrategyKey;
            title: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2020-07-14
             */
            adoptedOn: LocalDate;
            /**
             * @description Rises with every change of strategy, rules, goals, measures, reports, rounds and ministry names.
             * @example 3
             */
            revision: number;
            /** @example true */
            sampleData: boolean;
        };
        StrategyListDto: {
            items: components["schemas"]["StrategySummaryDto"][];
        };
        /** @enum {string} */
        Provenance: "public" | "sample" | "recorded";
        SourceDto: {
            /** @example https://stm.baden-wuerttemberg.de/frankreich */
            url: string;
            /** @example Seite des Staatsministeriums */
            note: string | null;
        };
        FieldDto: {
            /**
             * Format: field-key
             * @example transport
             */
            key: FieldKey;
            /** @example 2 */
            number: number;
            name: components["schemas"]["LocalizedDto"];
            /**
             * @description How certain the French name is.
             * @example found
             */
            nameFrLevel: string;
            description: components["schemas"]["LocalizedDto"] | null;
            provenance: components["schemas"]["Provenance"];
            sources: components["schemas"]["SourceDto"][];
        };
        MinistryLabelDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            key: MinistryKey;
            /** @example 3 */
            position: number;
            name: components["schemas"]["LocalizedDto"];
            abbr: components["schemas"]["LocalizedDto"];
            /**
             * @description How certain the name is.
             * @example found
             */
            level: string;
            note: components["schemas"]["LocalizedDto"] | null;
            /**
             * Format: date
             * @description First day of its first name.
             * @example 2023-11-21
             */
            existsFrom: LocalDate | null;
            /**
             * Format: date
             * @description First day on which it no longer exists.
             * @example 2023-11-21
             */
            existsTo: LocalDate | null;
        };
        /** @enum {string} */
        GoalHorizon: "short" | "medium" | "long";
        GoalLabelDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: goal-code
             * @example 3.2
             */
            code: GoalCode;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            horizon: components["schemas"]["GoalHorizon"];
            title: components["schemas"]["LocalizedDto"];
        };
        HorizonSpansDto: {
            /** @example 2 */
            short: number;
            /** @example 5 */
            medium: number;
            /** @example 10 */
            long: number;
        };
        CourseRulesDto: {
            /** @example course-2026 */
            key: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            validFrom: LocalDate;
            /** @example 60 */
            criticalOverdueDays: number;
            /** @example 365 */
            forecastSlippedFarDays: number;
            /** @example 90 */
            forecastSlippedDays: number;
            /** @example 2 */
            silentRounds: number;
            /** @example 60 */
            unconfirmedDays: number;
        };
        /** @enum {string} */
        RoundState: "planned" | "open" | "in_review" | "sealed" | "published";
        PeriodDto: {
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: LocalDate;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: LocalDate;
        };
        RoundDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            state: components["schemas"]["RoundState"];
            /**
             * Format: date
             * @example 2023-12-31
             */
            asOfOn: LocalDate;
            period: components["schemas"]["PeriodDto"];
            /**
             * Format: date
             * @example 2024-01-02
             */
            openedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2024-01-31
             */
            deadlineOn: LocalDate;
            /**
             * Format: date
             * @example 2024-03-12
             */
            sealedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            publishedOn: LocalDate | null;
        };
        PublicFactDto: {
            /** @example published-total-2023 */
            key: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            on: LocalDate;
            text: components["schemas"]["LocalizedDto"];
            /** @example https://stm.baden-wuerttemberg.de/frankreich */
            source: string | null;
        };
        StrategyDetailDto: {
            /**
             * Format: strategy-key
             * @example frankreich
             */
            key: StrategyKey;
            title: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2020-07-14
             */
            adoptedOn: LocalDate;
            /**
             * @description Rises with every change of strategy, rules, goals, measures, reports, rounds and ministry names.
             * @example 3
             */
            revision: number;
            /** @example true */
            sampleData: boolean;
            /**
             * Format: date
             * @description The server’s day in Europe/Berlin.
             * @example 2023-11-21
             */
            today: LocalDate;
            /**
             * Format: date
             * @description The day the labels hold for.
             * @example 2023-11-21
             */
            asOf: LocalDate;
            fields: components["schemas"]["FieldDto"][];
            ministries: components["schemas"]["MinistryLabelDto"][];
            goals: components["schemas"]["GoalLabelDto"][];
            horizons: components["schemas"]["HorizonSpansDto"];
            courseRules: components["schemas"]["CourseRulesDto"];
            rounds: components["schemas"]["RoundDto"][];
            publicFacts: components["schemas"]["PublicFactDto"][];
            sources: components["schemas"]["SourceDto"][];
            /**
             * @description What the asking person may do with it today; empty for another day.
             * @example [
             *       "read"
             *     ]
             */
            allowedActions: string[];
        };
        /** @enum {string} */
        MethodSectionKey: "axes" | "status" | "figures" | "course" | "horizons" | "reports" | "attention" | "clocks";
        MethodRowDto: {
            /** @example critical-milestone-overdue */
            key: string;
            /**
             * @description As many as the section has columns.
             * @example [
             *       "1"
             *     ]
             */
            cells: string[];
        };
        MethodSectionDto: {
            key: components["schemas"]["MethodSectionKey"];
            /** @example Wie ist der Verlauf? */
            heading: string;
            /**
             * @example [
             *       "Die erste zutreffende Zeile gilt."
             *     ]
             */
            paragraphs: string[];
            /**
             * @example [
             *       "Regel"
             *     ]
             */
            columns: string[];
            rows: components["schemas"]["MethodRowDto"][];
        };
        MethodDto: {
            sections: components["schemas"]["MethodSectionDto"][];
        };
        LocalizedInputDto: {
            /** @example Verkehr und Mobilität */
            de: string;
            /** @example Transport et mobilité */
            fr: string | null;
        };
        SourceInputDto: {
            /** @example https://stm.baden-wuerttemberg.de/frankreich */
            url: string;
            /** @example Seite des Staatsministeriums */
            note: string | null;
        };
        MinistryNameInputDto: {
            name: components["schemas"]["LocalizedInputDto"];
            abbreviation: components["schemas"]["LocalizedInputDto"];
            /**
             * Format: date
             * @example 2026-06-01
             */
            validFrom: LocalDate;
            /**
             * Format: date
             * @description First day on which it no longer holds.
             * @example 2023-11-21
             */
            validTo?: LocalDate | null;
            note?: components["schemas"]["LocalizedInputDto"] | null;
            /**
             * @description Out of which it was formed on that day.
             * @example [
             *       "vm"
             *     ]
             */
            predecessors?: MinistryKey[];
            sources?: components["schemas"]["SourceInputDto"][];
        };
        DatedNameDto: {
            name: components["schemas"]["LocalizedDto"];
            abbr: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2021-05-12
             */
            validFrom: LocalDate;
            /**
             * Format: date
             * @description First day on which it no longer holds.
             * @example 2023-11-21
             */
            validTo: LocalDate | null;
            /**
             * @description How certain the name is.
             * @example found
             */
            level: string;
            /**
             * @description How certain the French name is.
             * @example found
             */
            nameFrLevel: string;
            note: components["schemas"]["LocalizedDto"] | null;
            sources: components["schemas"]["SourceDto"][];
        };
        MinistryNamesDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            key: MinistryKey;
            /** @description Ascending by day. */
            names: components["schemas"]["DatedNameDto"][];
        };
        /** @enum {string} */
        Horizon: "short" | "medium" | "long" | "none";
        /** @enum {string} */
        MeasureKind: "one_off" | "permanent";
        /** @enum {string} */
        Implementation: "not_started" | "preparing" | "running" | "implemented" | "on_hold" | "dropped" | "replaced";
        /** @enum {string} */
        StatusClass: "not_started" | "preparing" | "running" | "permanent" | "implemented_reported" | "implemented_confirmed" | "on_hold" | "dropped" | "replaced";
        /**
         * @description What the rule says; null: has no course.
         * @enum {string}
         */
        Course: "on_track" | "at_risk" | "critical" | "not_assessed";
        /** @enum {string} */
        CourseReason: "critical-milestone-overdue" | "forecast-beyond-goal" | "forecast-slipped-far" | "milestone-overdue" | "start-overdue" | "forecast-slipped" | "silent" | "no-dates" | "on-schedule";
        /** @enum {string} */
        Effect: "not_yet" | "none_seen" | "plausible" | "shown";
        /**
         * @description null: before the first round.
         * @enum {string}
         */
        ReportState: "open" | "on_time" | "late" | "unchanged" | "missing" | "not_due";
        /** @enum {string} */
        AttentionKey: "critical" | "overdue" | "divergent" | "silent" | "redecision_due" | "unconfirmed" | "horizon_expired";
        MeasureProvenanceDto: {
            title: components["schemas"]["Provenance"];
            lead: components["schemas"]["Provenance"];
            goal: components["schemas"]["Provenance"];
            participants: components["schemas"]["Provenance"];
            budget: components["schemas"]["Provenance"];
            status: components["schemas"]["Provenance"];
        };
        MeasureListItemDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            /**
             * Format: goal-code
             * @example 3.2
             */
            goal: GoalCode | null;
            horizon: components["schemas"]["Horizon"];
            /**
             * @description The goal is past its due day.
             * @example false
             */
            expired: boolean;
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            /**
             * @example [
             *       "vm"
             *     ]
             */
            participants: MinistryKey[];
            kind: components["schemas"]["MeasureKind"];
            implementation: components["schemas"]["Implementation"];
            status: components["schemas"]["StatusClass"];
            /** @description What the rule says; null: has no course. */
            computed: components["schemas"]["Course"] | null;
            computedReason: components["schemas"]["CourseReason"] | null;
            /** @description What the ministry says. */
            reported: components["schemas"]["Course"] | null;
            effect: components["schemas"]["Effect"];
            /** @description null: before the first round. */
            report: components["schemas"]["ReportState"] | null;
            /**
             * @description Last reported before the last sealed round.
             * @example false
             */
            stale: boolean;
            attention: components["schemas"]["AttentionKey"][];
            /**
             * Format: date
             * @description Last day of the forecast, else of the baseline.
             * @example 2023-11-21
             */
            endsOn: LocalDate | null;
            provenance: components["schemas"]["MeasureProvenanceDto"];
        };
        PageDto: {
            /** @example 50 */
            size: number;
            /**
             * @description Value for `page[after]`; null on the last page.
             * @example WyIzLjIuMSJd
             */
            next: string | null;
        };
        BasisDto: {
            /**
             * Format: date
             * @description The day the answer holds for; the as-of day of the round when `round` is set.
             * @example 2023-11-21
             */
            asOf: LocalDate;
            /**
             * @description The day lies ahead: what the rules will say if nobody acts.
             * @example false
             */
            projection: boolean;
            /**
             * Format: round-key
             * @description Set when the answer comes from the snapshot of a sealed round.
             * @example 2023
             */
            round: RoundKey | null;
            /**
             * Format: date
             * @description Day on which that round was sealed.
             * @example 2023-11-21
             */
            sealedOn: LocalDate | null;
            /**
             * @description The strategy holds sample data: status, dates, courses and texts are invented.
             * @example false
             */
            sample: boolean;
        };
        MeasureListDto: {
            items: components["schemas"]["MeasureListItemDto"][];
            page: components["schemas"]["PageDto"];
            /**
             * @description All measures the filter matches, not only this page.
             * @example 3
             */
            total: number;
            basis: components["schemas"]["BasisDto"];
        };
        MeasureFileDto: {
            items: components["schemas"]["MeasureListItemDto"][];
            /** @example 3 */
            total: number;
            basis: components["schemas"]["BasisDto"];
        };
        MeasureRefDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
        };
        /** @enum {string} */
        MilestoneRole: "step" | "end";
        MilestoneRefDto: {
            /**
             * Format: milestone-key
             * @example end
             */
            key: MilestoneKey;
            title: components["schemas"]["LocalizedDto"] | null;
            role: components["schemas"]["MilestoneRole"];
            /** @example false */
            critical: boolean;
        };
        /** @enum {string} */
        DayPrecision: "day" | "month" | "quarter" | "half_year" | "year";
        PreciseDayDto: {
            /**
             * Format: date
             * @description Any day inside the span.
             * @example 2023-11-21
             */
            on: LocalDate;
            precision: components["schemas"]["DayPrecision"];
        };
        DueMilestoneDto: {
            measure: components["schemas"]["MeasureRefDto"];
            milestone: components["schemas"]["MilestoneRefDto"];
            /** @description The first baseline that expired: the promise it is measured by. */
            firstExpiredBaseline: components["schemas"]["PreciseDayDto"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            actualOn: LocalDate | null;
            /** @example false */
            kept: boolean;
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
        };
        MilestoneListDto: {
            items: components["schemas"]["DueMilestoneDto"][];
            page: components["schemas"]["PageDto"];
            /** @example 3 */
            total: number;
            basis: components["schemas"]["BasisDto"];
        };
        MainGoalDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: goal-code
             * @example 3.2
             */
            code: GoalCode;
            title: components["schemas"]["LocalizedDto"];
            horizon: components["schemas"]["GoalHorizon"];
            /**
             * Format: date
             * @description Last day of the goal’s horizon.
             * @example 2023-11-21
             */
            dueOn: LocalDate;
            /** @example false */
            expired: boolean;
            /**
             * Format: date
             * @description The day after the due day, once expired.
             * @example 2023-11-21
             */
            expiredSince: LocalDate | null;
        };
        GoalRefDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: goal-code
             * @example 3.2
             */
            code: GoalCode;
            title: components["schemas"]["LocalizedDto"];
        };
        DatedLeadDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
            /**
             * Format: date
             * @example 2023-11-21
             */
            from: LocalDate;
        };
        /** @enum {string} */
        PartnerCountry: "FR" | "DE" | "other";
        PartnerDto: {
            /** @example Région Grand Est */
            name: string;
            country: components["schemas"]["PartnerCountry"];
            role: components["schemas"]["LocalizedDto"] | null;
        };
        ContactDto: {
            /** @example Referat 12 */
            office: string;
            /**
             * @description A function mailbox, never a person.
             * @example poststelle@example.org
             */
            mailbox: string | null;
        };
        BudgetLineDto: {
            /** @example 2023 */
            year: number;
            /** @example Landeshaushalt */
            source: string;
            /**
             * @description Whole euros; null: not known.
             * @example 300000
             */
            plannedEur: number | null;
            /** @example 120000 */
            spentEur: number | null;
        };
        RelatedMeasureDto: {
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
        };
        /** @enum {string} */
        Cause: "decision_own" | "decision_other_ministry" | "decision_partner" | "decision_federal_eu" | "money" | "staff" | "procurement" | "law" | "french_partner" | "external_event" | "scope_changed" | "estimate_wrong";
        CauseDto: {
            key: components["schemas"]["Cause"];
            /** @example Mustertext: Vergabe verzögert */
            text: string;
        };
        RemedyDto: {
            /** @example Mustertext: neue Ausschreibung */
            text: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            dueOn: LocalDate | null;
            /** @example Mustertext: Vergabestelle */
            helpFrom: string | null;
        };
        ReportedCourseDto: {
            course: components["schemas"]["Course"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            acceptedOn: LocalDate | null;
            cause: components["schemas"]["CauseDto"] | null;
            remedy: components["schemas"]["RemedyDto"] | null;
            /**
             * @description The ministry’s remark on the rule’s verdict.
             * @example Mustertext
             */
            remark: string | null;
        };
        CourseVerdictDto: {
            verdict: components["schemas"]["Course"];
            reason: components["schemas"]["CourseReason"];
            /**
             * Format: date
             * @description First day on which this reason held.
             * @example 2023-11-21
             */
            since: LocalDate | null;
            /**
             * @example {
             *       "milestone": "end",
             *       "dueOn": "2023-09-30"
             *     }
             */
            facts: {
                [key: string]: string | number | string[];
            };
        };
        CoordinatorCourseDto: {
            course: components["schemas"]["Course"];
            /** @example Mustertext */
            note: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            on: LocalDate;
        };
        CourseViewsDto: {
            reported: components["schemas"]["ReportedCourseDto"];
            computed: components["schemas"]["CourseVerdictDto"] | null;
            coordinator: components["schemas"]["CoordinatorCourseDto"] | null;
            /**
             * @description Steps from computed to reported: positive when the ministry reports better than the rule computes.
             * @example 1
             */
            divergence: number | null;
        };
        DatedBaselineDto: {
            day: components["schemas"]["PreciseDayDto"];
            /**
             * Format: date
             * @description In force from this day.
             * @example 2023-11-21
             */
            setOn: LocalDate;
            /**
             * @description Number of the decision; null for the first baseline.
             * @example DEMO-2023/14
             */
            decision: string | null;
        };
        ShiftsDto: {
            /** @example 3 */
            count: number;
            /** @example 92 */
            days: number;
            lastCause: components["schemas"]["Cause"] | null;
        };
        MilestoneDto: {
            /**
             * Format: milestone-key
             * @example end
             */
            key: MilestoneKey;
            title: components["schemas"]["LocalizedDto"] | null;
            role: components["schemas"]["MilestoneRole"];
            /** @example false */
            critical: boolean;
            /** @description The baseline in force. */
            baseline: components["schemas"]["PreciseDayDto"];
            baselines: components["schemas"]["DatedBaselineDto"][];
            forecast: components["schemas"]["PreciseDayDto"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            actualOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            droppedOn: LocalDate | null;
            /**
             * Format: date
             * @description Closed with its measure.
             * @example 2023-11-21
             */
            closedOn: LocalDate | null;
            shifts: components["schemas"]["ShiftsDto"];
            /** @example false */
            overdue: boolean;
            /**
             * @description null: no baseline has expired yet.
             * @example false
             */
            kept: boolean | null;
            /**
             * Format: date
             * @description Reached by then, known only on this day.
             * @example 2023-11-21
             */
            recordedLateOn: LocalDate | null;
        };
        DatedNarrativeDto: {
            /** @example Mustertext */
            done: string;
            /** @example Mustertext */
            problems: string;
            /** @example Mustertext */
            next: string;
            /** @example Mustertext */
            helpNeeded: string;
            /**
             * Format: date
             * @description As-of day of the report it stands in.
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
        };
        AttentionReasonDto: {
            key: components["schemas"]["AttentionKey"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            since: LocalDate;
            /**
             * @example {
             *       "milestone": "end",
             *       "dueOn": "2023-09-30"
             *     }
             */
            facts: {
                [key: string]: string | number | string[];
            };
        };
        LeadOfferDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For `If-Match` of its answer.
             * @example 3
             */
            version: number;
            /**
             * Format: ministry-key
             * @example vm
             */
            from: MinistryKey;
            /**
             * Format: ministry-key
             * @example um
             */
            to: MinistryKey;
            /**
             * Format: date
             * @description First day of the new lead.
             * @example 2023-11-21
             */
            effectiveOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            offeredOn: LocalDate;
            /**
             * @description What the asking person may do with it.
             * @example [
             *       "accept-lead"
             *     ]
             */
            allowedActions: string[];
        };
        MeasureDetailDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey;
            /** @example 3 */
            version: number;
            /**
             * Format: date
             * @description First day on which it was known.
             * @example 2023-11-21
             */
            recordedOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            cancelledOn: LocalDate | null;
            title: components["schemas"]["LocalizedDto"];
            wording: components["schemas"]["LocalizedDto"] | null;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            goal: components["schemas"]["MainGoalDto"] | null;
            furtherGoals: components["schemas"]["GoalRefDto"][];
            horizon: components["schemas"]["Horizon"];
            /** @example false */
            expired: boolean;
            kind: components["schemas"]["MeasureKind"];
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            leads: components["schemas"]["DatedLeadDto"][];
            /**
             * @example [
             *       "vm"
             *     ]
             */
            participants: MinistryKey[];
            partners: components["schemas"]["PartnerDto"][];
            /** @example Referat 12 */
            responsibleUnit: string | null;
            contact: components["schemas"]["ContactDto"] | null;
            /**
             * @example [
             *       "climate"
             *     ]
             */
            themes: string[];
            budget: components["schemas"]["BudgetLineDto"][];
            sources: components["schemas"]["SourceDto"][];
            predecessors: components["schemas"]["RelatedMeasureDto"][];
            successors: components["schemas"]["RelatedMeasureDto"][];
            implementation: components["schemas"]["Implementation"];
            status: components["schemas"]["StatusClass"];
            effect: components["schemas"]["Effect"];
            /**
             * Format: date
             * @description Day the status took effect.
             * @example 2023-11-21
             */
            effectiveOn: LocalDate | null;
            /**
             * Format: date
             * @description On hold: day of re-decision.
             * @example 2023-11-21
             */
            redecideOn: LocalDate | null;
            report: components["schemas"]["ReportState"] | null;
            /** @example false */
            stale: boolean;
            start: components["schemas"]["PreciseDayDto"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            endsOn: LocalDate | null;
            course: components["schemas"]["CourseViewsDto"];
            milestones: components["schemas"]["MilestoneDto"][];
            narrative: components["schemas"]["DatedNarrativeDto"] | null;
            attention: components["schemas"]["AttentionReasonDto"][];
            provenance: components["schemas"]["MeasureProvenanceDto"];
            basis: components["schemas"]["BasisDto"];
            /**
             * @description What the asking person may do with it today; empty for another day or a round.
             * @example []
             */
            allowedActions: string[];
            /** @description An open offer of the lead, for whom it concerns. */
            leadOffer: components["schemas"]["LeadOfferDto"] | null;
        };
        TimelineStateDto: {
            status: components["schemas"]["StatusClass"];
            computed: components["schemas"]["CourseVerdictDto"] | null;
            reported: components["schemas"]["Course"] | null;
            effect: components["schemas"]["Effect"];
            report: components["schemas"]["ReportState"] | null;
            /** @example false */
            expired: boolean;
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            horizon: components["schemas"]["Horizon"];
        };
        TimelineItemDto: {
            /**
             * Format: date
             * @description First day of the interval.
             * @example 2023-11-21
             */
            from: LocalDate;
            /**
             * Format: date
             * @description First day after it; null: open-ended.
             * @example 2023-11-21
             */
            to: LocalDate | null;
            /**
             * @description Begins after today.
             * @example false
             */
            projection: boolean;
            state: components["schemas"]["TimelineStateDto"];
        };
        TimelineDto: {
            items: components["schemas"]["TimelineItemDto"][];
        };
        /** @enum {string} */
        ChangeKind: "measure-planned" | "master-data-changed" | "measure-rebaselined" | "milestone-added" | "milestone-dropped" | "measure-goal-changed" | "measure-field-changed" | "measure-kind-changed" | "measure-replaced" | "predecessor-noted" | "measure-resumed" | "implementation-reopened" | "implementation-confirmed" | "measure-cancelled" | "lead-handed-over" | "coordinator-view-set" | "status-report-accepted" | "goal-planned" | "goal-changed";
        ChangeDto: {
            /**
             * Format: date
             * @example 2023-11-21
             */
            on: LocalDate;
            kind: components["schemas"]["ChangeKind"];
            /**
             * @description Number of the decision it rests on.
             * @example DEMO-2023/14
             */
            documentNumber: string | null;
            /** @example Mustertext */
            reason: string | null;
            /**
             * @description Properties that changed; all of them for a new measure.
             * @example [
             *       "title"
             *     ]
             */
            changed: string[];
        };
        ChangeListDto: {
            items: components["schemas"]["ChangeDto"][];
        };
        DecisionDto: {
            /** @example StM-2026/14 */
            documentNumber: string;
            /**
             * Format: date
             * @description Day of the paper, never in the future; null if the number says enough.
             * @example 2023-11-21
             */
            decidedOn: LocalDate | null;
        };
        PreciseDayInputDto: {
            /**
             * Format: date
             * @description Any day inside the span.
             * @example 2023-11-21
             */
            on: LocalDate;
            precision: components["schemas"]["DayPrecision"];
        };
        RebaselineChangeDto: {
            /**
             * Format: milestone-key
             * @example end
             */
            milestone?: MilestoneKey;
            baseline?: components["schemas"]["PreciseDayInputDto"];
            start?: components["schemas"]["PreciseDayInputDto"] | null;
        };
        RebaselineDto: {
            decision: components["schemas"]["DecisionDto"];
            change: components["schemas"]["RebaselineChangeDto"];
        };
        PlannedMilestoneDto: {
            /**
             * Format: milestone-key
             * @example step-1
             */
            key: MilestoneKey;
            role: components["schemas"]["MilestoneRole"];
            /**
             * @description The end is always critical.
             * @example false
             */
            critical: boolean;
            baseline: components["schemas"]["PreciseDayInputDto"];
            /** @description Every step has one; the end may do without. */
            title: components["schemas"]["LocalizedInputDto"] | null;
        };
        AddMilestoneDto: {
            decision: components["schemas"]["DecisionDto"];
            milestone: components["schemas"]["PlannedMilestoneDto"];
        };
        DropMilestoneDto: {
            decision: components["schemas"]["DecisionDto"];
            /**
             * Format: milestone-key
             * @example step-1
             */
            milestone: MilestoneKey;
            /** @example Mustergrund */
            reason: string;
        };
        ChangeGoalDto: {
            decision: components["schemas"]["DecisionDto"];
            /**
             * Format: goal-code
             * @description Of the same field; null: none.
             * @example 3.2
             */
            goal: GoalCode | null;
        };
        ChangeFieldDto: {
            decision: components["schemas"]["DecisionDto"];
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            /**
             * Format: goal-code
             * @description Of the new field; null: none.
             * @example 3.2
             */
            goal: GoalCode | null;
        };
        ChangeKindDto: {
            decision: components["schemas"]["DecisionDto"];
            kind: components["schemas"]["MeasureKind"];
        };
        OfferLeadDto: {
            /**
             * Format: ministry-key
             * @example um
             */
            to: MinistryKey;
            /**
             * Format: date
             * @description First day of the new lead; today or later.
             * @example 2023-11-21
             */
            effectiveOn: LocalDate;
        };
        HandOverLeadDto: {
            /**
             * Format: ministry-key
             * @example um
             */
            to: MinistryKey;
            /**
             * Format: date
             * @description First day of the new lead; today or later.
             * @example 2023-11-21
             */
            effectiveOn: LocalDate;
            decision: components["schemas"]["DecisionDto"];
        };
        ReplaceMeasureDto: {
            decision: components["schemas"]["DecisionDto"];
            /**
             * @description Measures that exist already; one or more.
             * @example [
             *       "3.2.1"
             *     ]
             */
            successors: MeasureCode[];
        };
        ContactInputDto: {
            /** @example Referat 12 */
            office: string;
            /**
             * @description A function mailbox, never a person.
             * @example poststelle@example.org
             */
            mailbox: string | null;
        };
        PartnerInputDto: {
            /** @example Région Grand Est */
            name: string;
            country: components["schemas"]["PartnerCountry"];
            role: components["schemas"]["LocalizedInputDto"] | null;
        };
        BudgetLineInputDto: {
            /** @example 2026 */
            year: number;
            /** @example Landeshaushalt */
            source: string;
            /**
             * @description Whole euros; null: not known.
             * @example 300000
             */
            plannedEur: number | null;
            /** @example 120000 */
            spentEur: number | null;
        };
        PlannedDetailsDto: {
            title: components["schemas"]["LocalizedInputDto"];
            wording?: components["schemas"]["LocalizedInputDto"] | null;
            /** @example Referat 12 */
            responsibleUnit?: string | null;
            contact?: components["schemas"]["ContactInputDto"] | null;
            /**
             * @example [
             *       "vm"
             *     ]
             */
            participants?: MinistryKey[];
            partners?: components["schemas"]["PartnerInputDto"][];
            /**
             * @example [
             *       "3.2"
             *     ]
             */
            furtherGoals?: GoalCode[];
            /**
             * @example [
             *       "climate"
             *     ]
             */
            themes?: string[];
            budget?: components["schemas"]["BudgetLineInputDto"][];
            sources?: components["schemas"]["SourceInputDto"][];
        };
        MeasurePlanDto: {
            /**
             * Format: measure-code
             * @description Never changes and is never used twice.
             * @example 3.2.1
             */
            code: MeasureCode;
            kind: components["schemas"]["MeasureKind"];
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            /**
             * Format: goal-code
             * @description Main goal, in that field.
             * @example 3.2
             */
            goal: GoalCode | null;
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            start: components["schemas"]["PreciseDayInputDto"] | null;
            milestones: components["schemas"]["PlannedMilestoneDto"][];
            details: components["schemas"]["PlannedDetailsDto"];
        };
        SplitMeasureDto: {
            /** @description Two or more. */
            parts: components["schemas"]["MeasurePlanDto"][];
            decision: components["schemas"]["DecisionDto"];
        };
        MergeMeasuresDto: {
            /**
             * @description The others: the measure in the path is one of them anyway.
             * @example [
             *       "3.2.1"
             *     ]
             */
            measures: MeasureCode[];
            into: components["schemas"]["MeasurePlanDto"];
            decision: components["schemas"]["DecisionDto"];
        };
        DecidedDto: {
            decision: components["schemas"]["DecisionDto"];
        };
        CancelMeasureDto: {
            decision: components["schemas"]["DecisionDto"];
            /** @example doppelt erfasst */
            reason: string;
        };
        MeasureCancelledDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey;
            /** @example 3 */
            version: number;
            /**
             * Format: date
             * @example 2023-11-21
             */
            cancelledOn: LocalDate;
        };
        PlanMeasureDto: {
            plan: components["schemas"]["MeasurePlanDto"];
            decision: components["schemas"]["DecisionDto"];
        };
        MasterDataChangeDto: {
            title?: components["schemas"]["LocalizedInputDto"];
            wording?: components["schemas"]["LocalizedInputDto"] | null;
            /** @example Referat 12 */
            responsibleUnit?: string | null;
            contact?: components["schemas"]["ContactInputDto"] | null;
            /**
             * @example [
             *       "vm"
             *     ]
             */
            participants?: MinistryKey[];
            partners?: components["schemas"]["PartnerInputDto"][];
            /**
             * @example [
             *       "3.2"
             *     ]
             */
            furtherGoals?: GoalCode[];
            /**
             * @example [
             *       "climate"
             *     ]
             */
            themes?: string[];
            budget?: components["schemas"]["BudgetLineInputDto"][];
            sources?: components["schemas"]["SourceInputDto"][];
            /**
             * @description Titles by milestone key. A milestone that is not named keeps its title.
             * @example {
             *       "step-1": {
             *         "de": "Ausschreibung",
             *         "fr": null
             *       }
             *     }
             */
            milestoneTitles?: {
                [key: string]: components["schemas"]["LocalizedInputDto"];
            };
        };
        LeadMoveInputDto: {
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            measure: MeasureCode;
            /**
             * Format: ministry-key
             * @example um
             */
            to: MinistryKey;
        };
        ReshuffleDto: {
            /**
             * Format: date
             * @description First day of the new leads; today or later.
             * @example 2023-11-21
             */
            effectiveOn: LocalDate;
            decision: components["schemas"]["DecisionDto"];
            moves?: components["schemas"]["LeadMoveInputDto"][];
            /**
             * Format: ministry-key
             * @example vm
             */
            from?: MinistryKey;
            /**
             * Format: ministry-key
             * @example um
             */
            to?: MinistryKey;
            /**
             * @description Without it nothing is changed: a dry run.
             * @example false
             */
            apply?: boolean;
        };
        MovedRequestDto: {
            /**
             * Format: round-key
             * @example 2023
             */
            round: RoundKey;
            state: components["schemas"]["RoundState"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            deadlineOn: LocalDate;
        };
        LeadMoveDto: {
            measure: components["schemas"]["MeasureRefDto"];
            /**
             * Format: ministry-key
             * @example vm
             */
            from: MinistryKey;
            /**
             * Format: ministry-key
             * @example um
             */
            to: MinistryKey;
            openRequests: components["schemas"]["MovedRequestDto"][];
            /**
             * @description Reports submitted but not signed: they stay with the present lead, as do drafts, which nobody else counts.
             * @example 3
             */
            unsignedLeftBehind: number;
            /**
             * @description An open offer of the lead is withdrawn.
             * @example false
             */
            offerWithdrawn: boolean;
        };
        ReshuffledDto: {
            /**
             * @description The strategy’s revision; `"v<revision>"` is the `If-Match` that applies what was shown.
             * @example 3
             */
            version: number;
            /** @example false */
            applied: boolean;
            /**
             * Format: date
             * @example 2023-11-21
             */
            effectiveOn: LocalDate;
            moves: components["schemas"]["LeadMoveDto"][];
        };
        AmendedMeasureDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
        };
        /** @enum {string} */
        AmendmentState: "proposed" | "confirmed" | "rejected";
        MilestoneWordDto: {
            /**
             * Format: milestone-key
             * @example end
             */
            key: MilestoneKey;
            forecast?: components["schemas"]["PreciseDayDto"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            actualOn?: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            droppedOn?: LocalDate | null;
            cause?: components["schemas"]["Cause"];
        };
        NarrativeTextDto: {
            /** @example Mustertext */
            done: string;
            /** @example Mustertext */
            problems: string;
            /** @example Mustertext */
            next: string;
            /** @example Mustertext */
            helpNeeded: string;
        };
        SaidInReportDto: {
            /**
             * @description Confirmation of no change.
             * @example false
             */
            unchanged: boolean;
            /** @example Mustertext */
            unchangedReason: string | null;
            implementation: components["schemas"]["Implementation"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            effectiveOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            redecideOn: LocalDate | null;
            /** @example Mustertext */
            reason: string | null;
            course: components["schemas"]["Course"] | null;
            effect: components["schemas"]["Effect"];
            cause: components["schemas"]["CauseDto"] | null;
            remedy: components["schemas"]["RemedyDto"] | null;
            /** @example Mustertext */
            evidence: string | null;
            milestones: components["schemas"]["MilestoneWordDto"][];
            narrative: components["schemas"]["NarrativeTextDto"];
            /** @example Mustertext */
            remarkOnRule: string | null;
        };
        AmendmentDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 1
             */
            version: number;
            /**
             * Format: round-key
             * @example 2023
             */
            round: RoundKey;
            measure: components["schemas"]["AmendedMeasureDto"];
            /**
             * Format: ministry-key
             * @description Whose approver confirms; for the coordinating ministry a second coordinator.
             * @example vm
             */
            ministry: MinistryKey;
            /** @example Mustertext */
            reason: string;
            state: components["schemas"]["AmendmentState"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            proposedOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            decidedOn: LocalDate | null;
            /**
             * @description The version of the snapshot it made.
             * @example 3
             */
            snapshotVersion: number | null;
            /** @description What the report shall say. */
            content: components["schemas"]["SaidInReportDto"];
            /** @description What the report said when the round was sealed. */
            before: components["schemas"]["SaidInReportDto"] | null;
            /**
             * @description What the asking person may do with it.
             * @example [
             *       "confirm-amendment"
             *     ]
             */
            allowedActions: string[];
        };
        /** @enum {string} */
        FigureKey: "implementedOrStarted" | "implemented" | "started" | "onCourse" | "reported" | "milestonesKept" | "horizonExpired";
        /** @enum {string} */
        FigurePartKey: "not_started" | "preparing" | "running" | "permanent" | "implemented_reported" | "implemented_confirmed" | "on_hold" | "dropped" | "replaced" | "on_track" | "at_risk" | "critical" | "not_assessed" | "open" | "on_time" | "late" | "unchanged" | "missing" | "not_due" | "kind_permanent" | "no_course" | "no_round" | "not_expired" | "kept" | "not_kept";
        RoundFigurePartDto: {
            key: components["schemas"]["FigurePartKey"];
            /** @example 3 */
            count: number;
        };
        RoundFigureBoundsDto: {
            /** @example 61 */
            low: number;
            /** @example 84 */
            high: number;
            /** @example 40 */
            assessed: number;
        };
        RoundFigureDto: {
            key: components["schemas"]["FigureKey"];
            /** @example 3 */
            numerator: number;
            /** @example 3 */
            denominator: number;
            parts: components["schemas"]["RoundFigurePartDto"][];
            rest: components["schemas"]["RoundFigurePartDto"][];
            excluded: components["schemas"]["RoundFigurePartDto"][];
            /** @example 3 */
            percent: number | null;
            bounds?: components["schemas"]["RoundFigureBoundsDto"];
            /** @example 3 */
            stale?: number;
        };
        AmendmentListDto: {
            items: components["schemas"]["AmendmentDto"][];
            /** @description Of the first version; empty before the seal. */
            before: components["schemas"]["RoundFigureDto"][];
            /** @description Of the newest version. */
            after: components["schemas"]["RoundFigureDto"][];
        };
        CauseInputDto: {
            key: components["schemas"]["Cause"];
            /** @example Mustertext: Vergabe verzögert */
            text: string;
        };
        RemedyInputDto: {
            /** @example Mustertext: neue Ausschreibung */
            text: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            dueOn: LocalDate | null;
            /** @example Mustertext: Vergabestelle */
            helpFrom: string | null;
        };
        MilestoneWordInputDto: {
            /**
             * Format: milestone-key
             * @example end
             */
            key: MilestoneKey;
            forecast?: components["schemas"]["PreciseDayInputDto"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            actualOn?: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            droppedOn?: LocalDate | null;
            cause?: components["schemas"]["Cause"];
        };
        NarrativeInputDto: {
            /** @example Mustertext */
            done: string;
            /** @example Mustertext */
            problems: string;
            /** @example Mustertext */
            next: string;
            /** @example Mustertext */
            helpNeeded: string;
        };
        ReportContentInputDto: {
            /**
             * @description Confirmation of no change.
             * @example false
             */
            unchanged?: boolean;
            /** @example Mustertext */
            unchangedReason?: string | null;
            implementation?: components["schemas"]["Implementation"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            effectiveOn?: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            redecideOn?: LocalDate | null;
            /** @example Mustertext */
            reason?: string | null;
            course?: components["schemas"]["Course"] | null;
            effect?: components["schemas"]["Effect"];
            cause?: components["schemas"]["CauseInputDto"] | null;
            remedy?: components["schemas"]["RemedyInputDto"] | null;
            /** @example Mustertext */
            evidence?: string | null;
            milestones?: components["schemas"]["MilestoneWordInputDto"][];
            narrative?: components["schemas"]["NarrativeInputDto"];
            /** @example Mustertext */
            remarkOnRule?: string | null;
        };
        NewAmendmentDto: {
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            measure: MeasureCode;
            /** @example Mustertext */
            reason: string;
            /** @description The correction. Parts left out stay as the newest report that counts in the round says. */
            content: components["schemas"]["ReportContentInputDto"];
        };
        NewLinkDto: {
            /**
             * @description Days it opens the form: 1 to 14, 7 unless named.
             * @example 7
             */
            days?: number;
        };
        LinkDto: {
            /**
             * @description Address of the form, without host.
             * @example /formular/q7mTt5nS3cQb0kYvJ1oXw2Zr4uLd8hEa6fGi9pNsKxM
             */
            url: string;
            /**
             * Format: date-time
             * @example 2026-11-29T10:00:00.000Z
             */
            expiresAt: string;
        };
        FieldRemarkDto: {
            /**
             * @description JSON pointer into the form; empty: of the whole report.
             * @example /content/narrative/next
             */
            pointer: string;
            /** @example no-date */
            code: string;
            /** @example Hier steht noch kein Termin: Bis wann ist der nächste Schritt getan? */
            detail: string;
        };
        RulePreviewDto: {
            /** @description null: the measure would have no course. */
            verdict: components["schemas"]["Course"] | null;
            reason: components["schemas"]["CourseReason"] | null;
            /**
             * @example {
             *       "milestone": "end",
             *       "dueOn": "2023-09-30"
             *     }
             */
            facts: {
                [key: string]: string | number | string[];
            };
            sentence: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @description First day on which the reason held.
             * @example 2023-11-21
             */
            since: LocalDate | null;
            /**
             * @description Positive: reported better than computed.
             * @example 1
             */
            divergence: number | null;
        };
        MeasureOfReportDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
            /**
             * Format: ministry-key
             * @description In the lead today.
             * @example vm
             */
            lead: MinistryKey;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            kind: components["schemas"]["MeasureKind"];
            /** @description null: it serves no goal. */
            goalHorizon: components["schemas"]["GoalHorizon"] | null;
            /**
             * @description Its title or what is reported of it is sample data.
             * @example true
             */
            sample: boolean;
        };
        RoundOfReportDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            deadlineOn: LocalDate;
            state: components["schemas"]["RoundState"];
        };
        LastReportDto: {
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            acceptedOn: LocalDate;
            /**
             * Format: round-key
             * @example 2023
             */
            round: RoundKey | null;
            content: components["schemas"]["SaidInReportDto"];
        };
        KnownMilestoneDto: {
            /**
             * Format: milestone-key
             * @example end
             */
            key: MilestoneKey;
            title: components["schemas"]["LocalizedDto"] | null;
            role: components["schemas"]["MilestoneRole"];
            /** @example false */
            critical: boolean;
            /** @description The baseline in force. */
            baseline: components["schemas"]["PreciseDayDto"];
            forecast: components["schemas"]["PreciseDayDto"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            actualOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            droppedOn: LocalDate | null;
            /**
             * @description On the as-of day of the report.
             * @example false
             */
            overdue: boolean;
            shifts: components["schemas"]["ShiftsDto"];
        };
        KnownBeforeDto: {
            implementation: components["schemas"]["Implementation"];
            /** @description As last reported; null: has none. */
            course: components["schemas"]["Course"] | null;
            effect: components["schemas"]["Effect"];
            milestones: components["schemas"]["KnownMilestoneDto"][];
            /** @example false */
            hasCourse: boolean;
            /**
             * @description Confirmations of no change in a row so far.
             * @example 1
             */
            unchangedInARow: number;
            /**
             * @description Whether at most a missing reason stands against a confirmation of no change.
             * @example false
             */
            unchangedPossible: boolean;
            /**
             * @description What stands against one without a reason; `unchanged-reason-missing`: it needs one.
             * @example unchanged-while-overdue
             */
            unchangedRefusal: string | null;
        };
        /** @enum {string} */
        StatusReportState: "draft" | "submitted" | "signed" | "accepted" | "returned";
        InvolvedDto: {
            /** @example Referat 12 */
            displayName: string;
        };
        ReportPeopleDto: {
            writtenBy: components["schemas"]["InvolvedDto"] | null;
            submittedBy: components["schemas"]["InvolvedDto"] | null;
            signedBy: components["schemas"]["InvolvedDto"] | null;
            acceptedBy: components["schemas"]["InvolvedDto"] | null;
        };
        /** @enum {string} */
        QueryState: "open" | "answered" | "settled";
        QueryDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 1
             */
            version: number;
            /**
             * @description JSON pointer of the field asked about.
             * @example /content/narrative/done
             */
            field: string;
            /** @example Mustertext */
            question: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            askedOn: LocalDate;
            /** @example Mustertext */
            answer: string | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            answeredOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            settledOn: LocalDate | null;
            state: components["schemas"]["QueryState"];
            /**
             * @description What the asking person may do with it.
             * @example [
             *       "answer-query"
             *     ]
             */
            allowedActions: string[];
        };
        ReportNoteDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
            /** @example Mustertext */
            note: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            writtenOn: LocalDate;
        };
        ReportLinkDto: {
            /**
             * Format: date-time
             * @description Until when the link opens the form.
             * @example 2026-11-22T10:00:00.000Z
             */
            expiresAt: string;
        };
        ReportFormDto: {
            /** @description What still stands against handing it in. */
            issues: components["schemas"]["FieldRemarkDto"][];
            /** @description Hints that never stand against anything. */
            checks: components["schemas"]["FieldRemarkDto"][];
            /** @description null: accepted already. */
            preview: components["schemas"]["RulePreviewDto"] | null;
            measure: components["schemas"]["MeasureOfReportDto"];
            /**
             * Format: ministry-key
             * @description Whose word it is: the lead that began it.
             * @example vm
             */
            ministry: MinistryKey;
            /** @description null: an interim report. */
            round: components["schemas"]["RoundOfReportDto"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            content: components["schemas"]["SaidInReportDto"];
            last: components["schemas"]["LastReportDto"] | null;
            known: components["schemas"]["KnownBeforeDto"];
            /**
             * @description What the asking person may do with it.
             * @example [
             *       "write-report"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 2
             */
            version: number;
            state: components["schemas"]["StatusReportState"];
            /**
             * Format: uuid
             * @description The accepted report it corrects.
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            corrects: string | null;
            /** @example Mustertext */
            correctionReason: string | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            submittedOn: LocalDate | null;
            /**
             * Format: date
             * @description Stays when it is returned.
             * @example 2023-11-21
             */
            signedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            acceptedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            returnedOn: LocalDate | null;
            /**
             * @description Why it was returned the last time.
             * @example Mustertext
             */
            returnNote: string | null;
            /**
             * Format: date-time
             * @description When content or state last changed.
             * @example 2026-11-22T10:00:00.000Z
             */
            changedAt: string;
            /**
             * @description Whether the asking person wrote it last.
             * @example false
             */
            writtenByMe: boolean;
            people: components["schemas"]["ReportPeopleDto"] | null;
            queries: components["schemas"]["QueryDto"][];
            notes: components["schemas"]["ReportNoteDto"][];
            /** @description A personal link that still opens it. */
            link: components["schemas"]["ReportLinkDto"] | null;
        };
        LinkedChangeDto: {
            content: components["schemas"]["ReportContentInputDto"];
        };
        NewQueryDto: {
            /** @example /content/narrative/done */
            field: string;
            /** @example Mustertext */
            question: string;
        };
        QueryBatchItemDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /** @example 1 */
            version: number;
        };
        QueryBatchDto: {
            /** @enum {string} */
            action: "settle";
            items: components["schemas"]["QueryBatchItemDto"][];
        };
        ReportBatchItemAnswerDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description As the single step would have been answered.
             * @example 200
             */
            status: number;
            /** @description Why not (RFC 9457); null where it was done. */
            problem: {
                [key: string]: unknown;
            } | null;
            /**
             * @description After the step.
             * @example 4
             */
            version: number | null;
        };
        ReportBatchAnswerDto: {
            items: components["schemas"]["ReportBatchItemAnswerDto"][];
        };
        QueryAnswerDto: {
            /** @example Mustertext */
            answer: string;
        };
        NewNoteDto: {
            /** @example Mustertext */
            note: string;
        };
        ReportNoteListDto: {
            items: components["schemas"]["ReportNoteDto"][];
        };
        NewPeriodDto: {
            /**
             * Format: date
             * @example 2026-01-01
             */
            from: LocalDate;
            /**
             * Format: date
             * @example 2026-12-31
             */
            to: LocalDate;
        };
        NewRoundDto: {
            /**
             * @description Stands in addresses, never changes.
             * @example 2026
             */
            key: string;
            period: components["schemas"]["NewPeriodDto"];
            /**
             * Format: date
             * @description The day the reports speak of.
             * @example 2026-12-31
             */
            asOfOn: LocalDate;
            /**
             * Format: date
             * @example 2027-01-31
             */
            deadlineOn: LocalDate;
        };
        RoundRequestsDto: {
            /**
             * @description Measures a report is owed for, without those withdrawn.
             * @example 98
             */
            owed: number;
            /**
             * @description Of these, signed by now.
             * @example 90
             */
            answered: number;
            /**
             * @description No longer owed, because the measure was closed or replaced.
             * @example 1
             */
            withdrawn: number;
        };
        RoundSnapshotDto: {
            /**
             * @description 1 at the seal; each amendment adds one.
             * @example 1
             */
            version: number;
            /**
             * @description SHA-256 of its content.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            checksum: string;
        };
        SnapshotAmendmentDto: {
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            measure: MeasureCode;
            /** @example Mustertext */
            reason: string;
        };
        RoundSnapshotVersionDto: {
            /**
             * @description 1 at the seal; each amendment adds one.
             * @example 1
             */
            version: number;
            /**
             * @description SHA-256 of its content.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            checksum: string;
            /**
             * Format: date
             * @description Version 1: the day of the seal; later ones: the day the amendment was confirmed.
             * @example 2023-11-21
             */
            sealedOn: LocalDate;
            amendment: components["schemas"]["SnapshotAmendmentDto"] | null;
        };
        RoundDetailDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            state: components["schemas"]["RoundState"];
            /**
             * Format: date
             * @example 2023-12-31
             */
            asOfOn: LocalDate;
            period: components["schemas"]["PeriodDto"];
            /**
             * Format: date
             * @example 2024-01-02
             */
            openedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2024-01-31
             */
            deadlineOn: LocalDate;
            /**
             * Format: date
             * @example 2024-03-12
             */
            sealedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            publishedOn: LocalDate | null;
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey;
            /**
             * @description For If-Match.
             * @example 4
             */
            version: number;
            requests: components["schemas"]["RoundRequestsDto"];
            snapshot: components["schemas"]["RoundSnapshotDto"] | null;
            /** @description Every version, oldest first; none is ever rewritten. */
            snapshots: components["schemas"]["RoundSnapshotVersionDto"][];
            /**
             * @description What the asking person may do with it.
             * @example []
             */
            allowedActions: string[];
        };
        ControlCountsDto: {
            /**
             * @description Requests not withdrawn.
             * @example 3
             */
            due: number;
            /**
             * @description Signed at least once.
             * @example 3
             */
            answered: number;
            /**
             * @description Begun and not submitted; null for whoever must not know of drafts.
             * @example 3
             */
            drafted: number | null;
            /** @example 3 */
            returned: number;
            /** @example 3 */
            submitted: number;
            /** @example 3 */
            signed: number;
            /** @example 3 */
            accepted: number;
            /**
             * @description Answered by a confirmation of no change.
             * @example 3
             */
            unchanged: number;
            /**
             * @description Not signed by the deadline, or by the seal.
             * @example 3
             */
            missing: number;
            /**
             * @description Missing while it can still be delivered.
             * @example 3
             */
            overdue: number;
            /** @example 3 */
            openQueries: number;
            /** @example 3 */
            withdrawn: number;
        };
        /**
         * @description Where it has waited longest.
         * @enum {string}
         */
        WaitsFor: "ministry-desk" | "ministry-approver" | "coordination";
        MinistryControlDto: {
            /**
             * @description Requests not withdrawn.
             * @example 3
             */
            due: number;
            /**
             * @description Signed at least once.
             * @example 3
             */
            answered: number;
            /**
             * @description Begun and not submitted; null for whoever must not know of drafts.
             * @example 3
             */
            drafted: number | null;
            /** @example 3 */
            returned: number;
            /** @example 3 */
            submitted: number;
            /** @example 3 */
            signed: number;
            /** @example 3 */
            accepted: number;
            /**
             * @description Answered by a confirmation of no change.
             * @example 3
             */
            unchanged: number;
            /**
             * @description Not signed by the deadline, or by the seal.
             * @example 3
             */
            missing: number;
            /**
             * @description Missing while it can still be delivered.
             * @example 3
             */
            overdue: number;
            /** @example 3 */
            openQueries: number;
            /** @example 3 */
            withdrawn: number;
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
            /** @description Where it has waited longest. */
            waitsFor: components["schemas"]["WaitsFor"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            waitsSince: LocalDate | null;
            /**
             * @description Calendar days.
             * @example 3
             */
            waitsDays: number | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            lastNudgeOn: LocalDate | null;
        };
        MeasureNameDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
        };
        /** @enum {string} */
        ControlRequest: "open" | "answered" | "withdrawn" | "missing";
        ControlReportDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 3
             */
            version: number;
            state: components["schemas"]["StatusReportState"];
            /**
             * @description Null while the report may not be read yet.
             * @example false
             */
            unchanged: boolean | null;
        };
        ControlRowDto: {
            measure: components["schemas"]["MeasureNameDto"];
            /**
             * Format: ministry-key
             * @description Who owes the answer today.
             * @example vm
             */
            ministry: MinistryKey;
            /**
             * Format: ministry-key
             * @description Who owed it when the round opened, if another.
             * @example vm
             */
            takenOverFrom: MinistryKey | null;
            request: components["schemas"]["ControlRequest"];
            report: components["schemas"]["ControlReportDto"] | null;
            /**
             * @description Begun and not submitted; null for whoever must not know of drafts.
             * @example false
             */
            drafted: boolean | null;
            /** @example false */
            unchanged: boolean;
            /** @example 3 */
            openQueries: number;
            /** @example false */
            overdue: boolean;
            waitsFor: components["schemas"]["WaitsFor"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            waitsSince: LocalDate | null;
            /**
             * @description Calendar days.
             * @example 3
             */
            waitsDays: number | null;
        };
        /** @enum {string} */
        ReminderKind: "opened" | "early" | "soon" | "deadline" | "overdue" | "nudge";
        ReminderDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
            /**
             * Format: date
             * @example 2023-11-21
             */
            sentOn: LocalDate;
            kind: components["schemas"]["ReminderKind"];
        };
        RoundControlDto: {
            round: components["schemas"]["RoundDto"];
            /**
             * Format: date
             * @description Today.
             * @example 2023-11-21
             */
            asOf: LocalDate;
            totals: components["schemas"]["ControlCountsDto"];
            ministries: components["schemas"]["MinistryControlDto"][];
            measures: components["schemas"]["ControlRowDto"][];
            reminders: components["schemas"]["ReminderDto"][];
            amendments: components["schemas"]["AmendmentDto"][];
        };
        /** @enum {string} */
        ChecklistCode: "in-review" | "as-of-reached" | "queries-answered" | "requests-answered" | "reports-accepted" | "nothing-missing";
        ChecklistItemDto: {
            code: components["schemas"]["ChecklistCode"];
            /** @example false */
            ok: boolean;
            /**
             * @description False: said as a warning, the round can be sealed nevertheless.
             * @example false
             */
            blocking: boolean;
            /**
             * @example {
             *       "count": 1,
             *       "measures": [
             *         "3.2.1"
             *       ]
             *     }
             */
            params: {
                [key: string]: string | number | string[];
            };
            /** @example Keine Rückfrage ist offen. */
            detail: string;
        };
        ChecklistDto: {
            /**
             * @description Sealing today would be accepted.
             * @example false
             */
            ready: boolean;
            items: components["schemas"]["ChecklistItemDto"][];
        };
        RoundEntryDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            state: components["schemas"]["RoundState"];
            /**
             * Format: date
             * @example 2023-12-31
             */
            asOfOn: LocalDate;
            period: components["schemas"]["PeriodDto"];
            /**
             * Format: date
             * @example 2024-01-02
             */
            openedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2024-01-31
             */
            deadlineOn: LocalDate;
            /**
             * Format: date
             * @example 2024-03-12
             */
            sealedOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            publishedOn: LocalDate | null;
            requests: components["schemas"]["RoundRequestsDto"];
        };
        RoundListDto: {
            items: components["schemas"]["RoundEntryDto"][];
        };
        StatusReportDto: {
            /**
             * @description Confirmation of no change.
             * @example false
             */
            unchanged: boolean;
            /** @example Mustertext */
            unchangedReason: string | null;
            implementation: components["schemas"]["Implementation"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            effectiveOn: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            redecideOn: LocalDate | null;
            /** @example Mustertext */
            reason: string | null;
            course: components["schemas"]["Course"] | null;
            effect: components["schemas"]["Effect"];
            cause: components["schemas"]["CauseDto"] | null;
            remedy: components["schemas"]["RemedyDto"] | null;
            /** @example Mustertext */
            evidence: string | null;
            milestones: components["schemas"]["MilestoneWordDto"][];
            narrative: components["schemas"]["NarrativeTextDto"];
            /** @example Mustertext */
            remarkOnRule: string | null;
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 4
             */
            version: number;
            state: components["schemas"]["StatusReportState"];
            /**
             * Format: ministry-key
             * @description Whose word it is.
             * @example vm
             */
            ministry: MinistryKey;
            /**
             * Format: round-key
             * @description null: interim report.
             * @example 2023
             */
            round: RoundKey | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            signedOn: LocalDate | null;
            /**
             * Format: date
             * @description The day it became fact; null: not yet.
             * @example 2023-11-21
             */
            acceptedOn: LocalDate | null;
            /**
             * Format: uuid
             * @description The report it corrects.
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            corrects: string | null;
            /** @example Mustertext */
            correctionReason: string | null;
            /**
             * Format: date
             * @description Day on which a later report corrected it.
             * @example 2023-11-21
             */
            correctedOn: LocalDate | null;
            /**
             * @description What the asking person may do with it.
             * @example []
             */
            allowedActions: string[];
        };
        StatusReportListDto: {
            items: components["schemas"]["StatusReportDto"][];
        };
        BegunFormDto: {
            /** @description What still stands against handing it in. */
            issues: components["schemas"]["FieldRemarkDto"][];
            /** @description Hints that never stand against anything. */
            checks: components["schemas"]["FieldRemarkDto"][];
            /** @description null: accepted already. */
            preview: components["schemas"]["RulePreviewDto"] | null;
            measure: components["schemas"]["MeasureOfReportDto"];
            /**
             * Format: ministry-key
             * @description Whose word it is: the lead that began it.
             * @example vm
             */
            ministry: MinistryKey;
            /** @description null: an interim report. */
            round: components["schemas"]["RoundOfReportDto"] | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            content: components["schemas"]["SaidInReportDto"];
            last: components["schemas"]["LastReportDto"] | null;
            known: components["schemas"]["KnownBeforeDto"];
            /**
             * @description What the asking person may do with it.
             * @example [
             *       "write-report"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: uuid
             * @description The unfinished report there is already; go on with that one.
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            existing: string | null;
        };
        NewReportPreviewInputDto: {
            content?: components["schemas"]["ReportContentInputDto"];
            /**
             * Format: round-key
             * @description As for a new report.
             * @example 2023
             */
            round?: RoundKey | null;
        };
        ReportJudgementDto: {
            /** @description What still stands against handing it in. */
            issues: components["schemas"]["FieldRemarkDto"][];
            /** @description Hints that never stand against anything. */
            checks: components["schemas"]["FieldRemarkDto"][];
            /** @description null: accepted already. */
            preview: components["schemas"]["RulePreviewDto"] | null;
        };
        NewReportDto: {
            /**
             * Format: round-key
             * @description null: an interim report. Left out: the open round that still waits for this measure, else an interim report.
             * @example 2023
             */
            round?: RoundKey | null;
            /**
             * @description Confirmation of no change: created and handed in in one step.
             * @example false
             */
            unchanged?: boolean;
            /** @example Mustertext */
            unchangedReason?: string | null;
            content?: components["schemas"]["ReportContentInputDto"];
            /**
             * @description The accepted report it corrects.
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            corrects?: string;
            /** @example Mustertext */
            correctionReason?: string | null;
        };
        ReportChangeDto: {
            content?: components["schemas"]["ReportContentInputDto"];
            /** @example Mustertext */
            correctionReason?: string | null;
        };
        ReportPreviewInputDto: {
            content?: components["schemas"]["ReportContentInputDto"];
        };
        ReportReturnDto: {
            /**
             * @description What is missing.
             * @example Mustertext
             */
            note: string;
        };
        ReportReturnedDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /** @example 4 */
            version: number;
            state: components["schemas"]["StatusReportState"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            returnedOn: LocalDate;
            /** @example Mustertext */
            returnNote: string;
        };
        /** @enum {string} */
        ReportBatchAction: "sign" | "accept";
        ReportBatchItemDto: {
            /** @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10 */
            id: string;
            /** @example 2 */
            version: number;
        };
        ReportBatchDto: {
            action: components["schemas"]["ReportBatchAction"];
            items: components["schemas"]["ReportBatchItemDto"][];
        };
        WorkCountsDto: {
            /**
             * @description Owed: not begun, or a draft.
             * @example 3
             */
            due: number;
            /** @example 3 */
            returned: number;
            /** @example 3 */
            toSign: number;
            /** @example 3 */
            toAccept: number;
            /**
             * @description Asked of my ministry, or answered to me.
             * @example 3
             */
            queries: number;
            /** @example 3 */
            leadOffers: number;
            /** @example 3 */
            amendments: number;
        };
        /** @enum {string} */
        WorkKind: "due" | "draft" | "returned" | "to_sign" | "to_accept" | "query" | "query_answered" | "lead_offer" | "amendment";
        WorkMeasureDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
        };
        WorkRoundDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            /**
             * Format: date
             * @example 2023-11-21
             */
            deadlineOn: LocalDate;
        };
        WorkReportDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 3
             */
            version: number;
            state: components["schemas"]["StatusReportState"];
            /**
             * @description Confirmation of no change.
             * @example false
             */
            unchanged: boolean;
            /**
             * @description Written by the asking person.
             * @example false
             */
            mine: boolean;
        };
        WorkQueryDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 3
             */
            version: number;
            /** @example /content/narrative/done */
            field: string;
            /** @example Mustertext */
            question: string;
        };
        WorkProposalDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description For If-Match.
             * @example 3
             */
            version: number;
        };
        WorkItemDto: {
            /** @example due:01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10:01978a3e-5f60-7c11-9d2b-3f6f2a7c9d11 */
            key: string;
            kind: components["schemas"]["WorkKind"];
            measure: components["schemas"]["WorkMeasureDto"];
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey;
            /**
             * Format: ministry-key
             * @description Whose answer it is.
             * @example vm
             */
            ministry: MinistryKey;
            round: components["schemas"]["WorkRoundDto"] | null;
            report: components["schemas"]["WorkReportDto"] | null;
            query: components["schemas"]["WorkQueryDto"] | null;
            leadOffer: components["schemas"]["WorkProposalDto"] | null;
            amendment: components["schemas"]["WorkProposalDto"] | null;
            /**
             * @description Until the deadline; negative when it is over.
             * @example 3
             */
            daysLeft: number | null;
            /** @example false */
            overdue: boolean;
            /**
             * Format: date
             * @description The day since which it waits.
             * @example 2023-11-21
             */
            since: LocalDate;
            /**
             * @description What the asking person may do.
             * @example [
             *       "write-report"
             *     ]
             */
            allowedActions: string[];
        };
        WorkDto: {
            /**
             * Format: date
             * @example 2023-11-21
             */
            today: LocalDate;
            counts: components["schemas"]["WorkCountsDto"];
            items: components["schemas"]["WorkItemDto"][];
        };
        CoordinatorViewDto: {
            course: components["schemas"]["Course"];
            /**
             * @description Why; shown beside the ministry’s own words.
             * @example Mustertext
             */
            note: string;
        };
        ReopenImplementedDto: {
            /** @example Mustergrund */
            reason: string;
        };
        /** @enum {string} */
        MailKind: "round-opened" | "reminder" | "returned" | "query-asked" | "to-sign" | "lead-offered" | "nudge";
        MailPersonDto: {
            /** @example vm-desk */
            id: string;
            /** @example Fachreferat VM (Demo) */
            displayName: string;
        };
        /**
         * @description `kept`: there is no mail server, so it stays here.
         * @enum {string}
         */
        MailState: "waiting" | "kept" | "sent" | "failed";
        MailDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            kind: components["schemas"]["MailKind"];
            language: components["schemas"]["Language"];
            /** @description null: the person is not there any more. */
            person: components["schemas"]["MailPersonDto"] | null;
            /** @example Berichtsrunde 2025 eröffnet: 3 Meldungen fällig */
            subject: string;
            /** @example Guten Tag, … */
            body: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            dueOn: LocalDate;
            /** @example 2026-01-02T10:00:00.000Z */
            createdAt: string;
            /** @example 2026-01-02T10:00:07.000Z */
            sentAt: string | null;
            /** @description `kept`: there is no mail server, so it stays here. */
            state: components["schemas"]["MailState"];
            /**
             * @description How often a server was asked to take it.
             * @example 3
             */
            attempts: number;
            /**
             * @description Why the last attempt failed.
             * @example ECONNREFUSED
             */
            failure: string | null;
        };
        MailPageDto: {
            /** @example 50 */
            size: number;
            /**
             * Format: uuid
             * @description Value for `page[after]`; null on the last page.
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            next: string | null;
        };
        MailListDto: {
            items: components["schemas"]["MailDto"][];
            page: components["schemas"]["MailPageDto"];
            /** @example 3 */
            total: number;
        };
        NudgeDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
        };
        NudgedDto: {
            /**
             * @description People written to; 0 where the ministry owes nothing.
             * @example 3
             */
            mails: number;
        };
        PlannedGoalDetailsDto: {
            title: components["schemas"]["LocalizedInputDto"];
            /**
             * Format: ministry-key
             * @description The ministry that answers for it.
             * @example vm
             */
            owner: MinistryKey | null;
            sources?: components["schemas"]["SourceInputDto"][];
        };
        GoalPlanDto: {
            /**
             * Format: goal-code
             * @description Never changes and is never used twice.
             * @example 3.2
             */
            code: GoalCode;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            horizon: components["schemas"]["GoalHorizon"];
            /**
             * Format: date
             * @description null: the day on which the strategy was adopted.
             * @example 2023-11-21
             */
            adoptedOn: LocalDate | null;
            /**
             * Format: date
             * @description null: the day the horizon gives.
             * @example 2023-11-21
             */
            dueOn: LocalDate | null;
            details: components["schemas"]["PlannedGoalDetailsDto"];
        };
        PlanGoalDto: {
            plan: components["schemas"]["GoalPlanDto"];
            decision: components["schemas"]["DecisionDto"];
        };
        GoalProvenanceDto: {
            title: components["schemas"]["Provenance"];
            horizon: components["schemas"]["Provenance"];
            owner: components["schemas"]["Provenance"];
        };
        GoalDetailDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: goal-code
             * @example 3.2
             */
            code: GoalCode;
            /** @example 3 */
            version: number;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            horizon: components["schemas"]["GoalHorizon"];
            title: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2020-07-14
             */
            adoptedOn: LocalDate;
            /**
             * Format: date
             * @description Last day of its horizon.
             * @example 2025-07-14
             */
            dueOn: LocalDate;
            /**
             * @description The due day was set by name and does not follow from the horizon.
             * @example false
             */
            explicitDueOn: boolean;
            /** @example false */
            expired: boolean;
            /**
             * Format: date
             * @description The day after the due day, once expired.
             * @example 2023-11-21
             */
            expiredSince: LocalDate | null;
            /**
             * Format: ministry-key
             * @example vm
             */
            owner: MinistryKey | null;
            provenance: components["schemas"]["GoalProvenanceDto"];
            sources: components["schemas"]["SourceDto"][];
            /** @description Measures whose main goal it is. */
            measures: components["schemas"]["MeasureListItemDto"][];
            /** @description Measures that serve it besides their own main goal. */
            furtherMeasures: components["schemas"]["MeasureListItemDto"][];
            basis: components["schemas"]["BasisDto"];
            /**
             * @description What the asking person may do with it.
             * @example []
             */
            allowedActions: string[];
        };
        ChangeGoalDueDto: {
            /**
             * Format: date
             * @description null: the day the horizon gives.
             * @example 2023-11-21
             */
            dueOn: LocalDate | null;
            decision: components["schemas"]["DecisionDto"];
        };
        ChangeGoalHorizonDto: {
            horizon: components["schemas"]["GoalHorizon"];
            decision: components["schemas"]["DecisionDto"];
        };
        ChangeGoalFieldDto: {
            /**
             * Format: field-key
             * @description Its measures move along.
             * @example transport
             */
            field: FieldKey;
            decision: components["schemas"]["DecisionDto"];
        };
        CubeCellDto: {
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            horizon: components["schemas"]["Horizon"];
            /** @example false */
            expired: boolean;
            /**
             * Format: ministry-key
             * @description Leading ministry.
             * @example vm
             */
            ministry: MinistryKey;
            kind: components["schemas"]["MeasureKind"];
            status: components["schemas"]["StatusClass"];
            computed: components["schemas"]["Course"] | null;
            reported: components["schemas"]["Course"] | null;
            effect: components["schemas"]["Effect"];
            report: components["schemas"]["ReportState"] | null;
            /**
             * @description Measures in this cell.
             * @example 3
             */
            count: number;
            /**
             * @description Milestones with an expired baseline.
             * @example 3
             */
            milestonesDue: number;
            /**
             * @description Of those, kept.
             * @example 3
             */
            milestonesKept: number;
            /**
             * @description Of `count`: last reported before the last sealed round.
             * @example 3
             */
            stale: number;
        };
        CubeDto: {
            /**
             * Format: date
             * @description The day the answer holds for; the as-of day of the round when `round` is set.
             * @example 2023-11-21
             */
            asOf: LocalDate;
            /**
             * @description The day lies ahead: what the rules will say if nobody acts.
             * @example false
             */
            projection: boolean;
            /**
             * Format: round-key
             * @description Set when the answer comes from the snapshot of a sealed round.
             * @example 2023
             */
            round: RoundKey | null;
            /**
             * Format: date
             * @description Day on which that round was sealed.
             * @example 2023-11-21
             */
            sealedOn: LocalDate | null;
            /**
             * @description The strategy holds sample data: status, dates, courses and texts are invented.
             * @example false
             */
            sample: boolean;
            /** @example 512 */
            revision: number;
            /**
             * @description All measures, dropped and replaced ones included: the sum of all counts.
             * @example 100
             */
            total: number;
            cells: components["schemas"]["CubeCellDto"][];
        };
        FigurePartDto: {
            key: components["schemas"]["FigurePartKey"];
            /** @example 3 */
            count: number;
        };
        FigureBoundsDto: {
            /** @example 61 */
            low: number;
            /** @example 84 */
            high: number;
            /**
             * @description Measures with an assessed course.
             * @example 40
             */
            assessed: number;
        };
        SentenceDto: {
            /** @example 48 von 100 Maßnahmen sind umgesetzt oder begonnen. */
            de: string;
            /** @example 48 mesures sur 100 sont réalisées ou engagées. */
            fr: string;
        };
        /** @enum {string} */
        FigureProvenance: "sample" | "recorded";
        FigureDto: {
            key: components["schemas"]["FigureKey"];
            /** @example 48 */
            numerator: number;
            /** @example 100 */
            denominator: number;
            parts: components["schemas"]["FigurePartDto"][];
            rest: components["schemas"]["FigurePartDto"][];
            excluded: components["schemas"]["FigurePartDto"][];
            /**
             * @description Whole percent, rounded half up; null when the denominator is 0.
             * @example 48
             */
            percent: number | null;
            bounds?: components["schemas"]["FigureBoundsDto"];
            /**
             * @description Of the denominator: last reported before the last sealed round.
             * @example 3
             */
            stale?: number;
            sentence: components["schemas"]["SentenceDto"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOf: LocalDate;
            /**
             * Format: round-key
             * @example 2023
             */
            round: RoundKey | null;
            provenance: components["schemas"]["FigureProvenance"];
        };
        MinistryRowDto: {
            /** @example 12 */
            total: number;
            /**
             * StatusCounts
             * @example {
             *       "not_started": 0,
             *       "preparing": 1,
             *       "running": 2,
             *       "permanent": 3,
             *       "implemented_reported": 4,
             *       "implemented_confirmed": 5,
             *       "on_hold": 6,
             *       "dropped": 7,
             *       "replaced": 8
             *     }
             */
            status: {
                not_started: number;
                preparing: number;
                running: number;
                permanent: number;
                implemented_reported: number;
                implemented_confirmed: number;
                on_hold: number;
                dropped: number;
                replaced: number;
            };
            /**
             * ComputedCounts
             * @example {
             *       "on_track": 0,
             *       "at_risk": 1,
             *       "critical": 2,
             *       "not_assessed": 3,
             *       "none": 4
             *     }
             */
            computed: {
                on_track: number;
                at_risk: number;
                critical: number;
                not_assessed: number;
                none: number;
            };
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
        };
        FieldRowDto: {
            /** @example 12 */
            total: number;
            /**
             * StatusCounts
             * @example {
             *       "not_started": 0,
             *       "preparing": 1,
             *       "running": 2,
             *       "permanent": 3,
             *       "implemented_reported": 4,
             *       "implemented_confirmed": 5,
             *       "on_hold": 6,
             *       "dropped": 7,
             *       "replaced": 8
             *     }
             */
            status: {
                not_started: number;
                preparing: number;
                running: number;
                permanent: number;
                implemented_reported: number;
                implemented_confirmed: number;
                on_hold: number;
                dropped: number;
                replaced: number;
            };
            /**
             * ComputedCounts
             * @example {
             *       "on_track": 0,
             *       "at_risk": 1,
             *       "critical": 2,
             *       "not_assessed": 3,
             *       "none": 4
             *     }
             */
            computed: {
                on_track: number;
                at_risk: number;
                critical: number;
                not_assessed: number;
                none: number;
            };
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
        };
        MatrixCellDto: {
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
            /** @example 4 */
            total: number;
            /**
             * @description Computed critical.
             * @example 1
             */
            critical: number;
        };
        AttentionItemDto: {
            measure: components["schemas"]["MeasureRefDto"];
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            reasons: components["schemas"]["AttentionReasonDto"][];
        };
        OverviewDto: {
            /**
             * Format: date
             * @description The day the answer holds for; the as-of day of the round when `round` is set.
             * @example 2023-11-21
             */
            asOf: LocalDate;
            /**
             * @description The day lies ahead: what the rules will say if nobody acts.
             * @example false
             */
            projection: boolean;
            /**
             * Format: round-key
             * @description Set when the answer comes from the snapshot of a sealed round.
             * @example 2023
             */
            round: RoundKey | null;
            /**
             * Format: date
             * @description Day on which that round was sealed.
             * @example 2023-11-21
             */
            sealedOn: LocalDate | null;
            /**
             * @description The strategy holds sample data: status, dates, courses and texts are invented.
             * @example false
             */
            sample: boolean;
            /** @example 512 */
            revision: number;
            /** @example 100 */
            total: number;
            figures: components["schemas"]["FigureDto"][];
            /** @description By leading ministry. */
            byMinistry: components["schemas"]["MinistryRowDto"][];
            byField: components["schemas"]["FieldRowDto"][];
            /** @description By participating ministry; a measure counts once under each. */
            byParticipation: components["schemas"]["MinistryRowDto"][];
            matrix: components["schemas"]["MatrixCellDto"][];
            /** @description By severity, then since when; at most 200. */
            attention: components["schemas"]["AttentionItemDto"][];
            /**
             * @description Measures on the attention list, also those not shown.
             * @example 3
             */
            attentionTotal: number;
        };
        TrendItemDto: {
            /**
             * Format: date
             * @description Last day of the step.
             * @example 2023-11-21
             */
            asOf: LocalDate;
            /** @example false */
            projection: boolean;
            /** @example 100 */
            total: number;
            /**
             * StatusCounts
             * @example {
             *       "not_started": 0,
             *       "preparing": 1,
             *       "running": 2,
             *       "permanent": 3,
             *       "implemented_reported": 4,
             *       "implemented_confirmed": 5,
             *       "on_hold": 6,
             *       "dropped": 7,
             *       "replaced": 8
             *     }
             */
            status: {
                not_started: number;
                preparing: number;
                running: number;
                permanent: number;
                implemented_reported: number;
                implemented_confirmed: number;
                on_hold: number;
                dropped: number;
                replaced: number;
            };
            /**
             * ComputedCounts
             * @example {
             *       "on_track": 0,
             *       "at_risk": 1,
             *       "critical": 2,
             *       "not_assessed": 3,
             *       "none": 4
             *     }
             */
            computed: {
                on_track: number;
                at_risk: number;
                critical: number;
                not_assessed: number;
                none: number;
            };
        };
        TrendDto: {
            items: components["schemas"]["TrendItemDto"][];
            /**
             * @description The strategy holds sample data.
             * @example false
             */
            sample: boolean;
        };
        GoalListItemDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: goal-code
             * @example 3.2
             */
            code: GoalCode;
            /** @example 3 */
            version: number;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            horizon: components["schemas"]["GoalHorizon"];
            title: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2020-07-14
             */
            adoptedOn: LocalDate;
            /**
             * Format: date
             * @description Last day of its horizon.
             * @example 2025-07-14
             */
            dueOn: LocalDate;
            /**
             * @description The due day was set by name and does not follow from the horizon.
             * @example false
             */
            explicitDueOn: boolean;
            /** @example false */
            expired: boolean;
            /**
             * Format: date
             * @description The day after the due day, once expired.
             * @example 2023-11-21
             */
            expiredSince: LocalDate | null;
            /**
             * Format: ministry-key
             * @example vm
             */
            owner: MinistryKey | null;
            provenance: components["schemas"]["GoalProvenanceDto"];
            sources: components["schemas"]["SourceDto"][];
            /**
             * @description Measures whose main goal it is.
             * @example 3
             */
            measureCount: number;
        };
        FieldDetailDto: {
            field: components["schemas"]["FieldDto"];
            goals: components["schemas"]["GoalListItemDto"][];
            basis: components["schemas"]["BasisDto"];
        };
        GoalListDto: {
            items: components["schemas"]["GoalListItemDto"][];
            basis: components["schemas"]["BasisDto"];
        };
        SuccessionDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
            /**
             * Format: date
             * @example 2021-05-12
             */
            on: LocalDate;
        };
        MinistryDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            key: MinistryKey;
            /** @example 3 */
            position: number;
            /** @description Its name on the day, else its next or last one. */
            name: components["schemas"]["LocalizedDto"];
            abbr: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            existsFrom: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            existsTo: LocalDate | null;
            names: components["schemas"]["DatedNameDto"][];
            successors: components["schemas"]["SuccessionDto"][];
            predecessors: components["schemas"]["SuccessionDto"][];
            /**
             * @description Measures it leads on the day, dropped and replaced ones included.
             * @example 3
             */
            asLead: number;
            /**
             * @description Measures it takes part in on the day.
             * @example 3
             */
            asParticipant: number;
            /** @description Its return rate in the round in force. */
            reported: components["schemas"]["FigureDto"];
        };
        MinistryListDto: {
            items: components["schemas"]["MinistryDto"][];
            basis: components["schemas"]["BasisDto"];
        };
        MinistryDetailDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            key: MinistryKey;
            /** @example 3 */
            position: number;
            /** @description Its name on the day, else its next or last one. */
            name: components["schemas"]["LocalizedDto"];
            abbr: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            existsFrom: LocalDate | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            existsTo: LocalDate | null;
            names: components["schemas"]["DatedNameDto"][];
            successors: components["schemas"]["SuccessionDto"][];
            predecessors: components["schemas"]["SuccessionDto"][];
            /**
             * @description Measures it leads on the day, dropped and replaced ones included.
             * @example 3
             */
            asLead: number;
            /**
             * @description Measures it takes part in on the day.
             * @example 3
             */
            asParticipant: number;
            /** @description Its return rate in the round in force. */
            reported: components["schemas"]["FigureDto"];
            basis: components["schemas"]["BasisDto"];
        };
        JournalActorDto: {
            /** @example vm-desk */
            id: string;
            /**
             * @description null once the person has been erased.
             * @example Fachreferat VM (Demo)
             */
            displayName: string | null;
        };
        JournalEntryDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * @description The id of the strategy, or `administration`.
             * @example administration
             */
            chain: string;
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey | null;
            /**
             * @description 1, 2, 3 … inside the chain.
             * @example 3
             */
            position: number;
            /** Format: date-time */
            at: string;
            /** @description null: nobody was signed in. */
            actor: components["schemas"]["JournalActorDto"] | null;
            /** @example report-signed */
            action: string;
            /** @example report */
            subjectType: string;
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            subjectId: string | null;
            /** @example 3.2.1 */
            subjectKey: string | null;
            /** @description Before; null for something new. `{ "hidden": true }` where the words are the ministry’s own. */
            old: {
                [key: string]: unknown;
            } | null;
            /** @description After; null for something removed. */
            new: {
                [key: string]: unknown;
            } | null;
            /**
             * @description SHA-256 of the entry and the hash before it.
             * @example 9f86d081884c7d65…
             */
            hash: string;
        };
        JournalPageDto: {
            /** @example 50 */
            size: number;
            /** @example MTIz */
            next: string | null;
        };
        JournalDto: {
            items: components["schemas"]["JournalEntryDto"][];
            page: components["schemas"]["JournalPageDto"];
            /** @example 312 */
            total: number;
        };
        VerifiedChainDto: {
            /**
             * @description The id of the strategy, or `administration`.
             * @example administration
             */
            chain: string;
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey | null;
            /** @example 312 */
            length: number;
            /** @example true */
            ok: boolean;
            /**
             * @description First entry that is not what it was, or is missing.
             * @example 3
             */
            firstBroken: number | null;
            /**
             * @description Hash of the last entry; worth keeping elsewhere.
             * @example 9f86d081884c7d65…
             */
            head: string;
        };
        VerificationDto: {
            /** @example true */
            ok: boolean;
            chains: components["schemas"]["VerifiedChainDto"][];
        };
        /** @enum {string} */
        ExportKind: "report" | "written-question" | "sheets";
        /** @enum {string} */
        ReportFormat: "pdf" | "docx" | "odt" | "html" | "xlsx" | "ods" | "csv" | "json";
        NewExportDto: {
            kind: components["schemas"]["ExportKind"];
            format: components["schemas"]["ReportFormat"];
            lang: components["schemas"]["Language"];
            /**
             * @description Of a report: id of its round; of a written question: key of a sealed one.
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            round?: string;
            /**
             * @description Of a report: number of an edition, or "draft". Default: newest edition, else the draft.
             * @example 1
             */
            version?: string;
            /**
             * @description Of the other kinds: key of the strategy.
             * @example frankreich
             */
            strategy?: string;
            /**
             * @description Only measures one of these ministries leads.
             * @example [
             *       "vm"
             *     ]
             */
            ministry?: string[];
            /**
             * @description Of a written question: only measures of these fields.
             * @example [
             *       "transport"
             *     ]
             */
            field?: string[];
            /**
             * @description Of a written question: the day.
             * @example 2026-11-22
             */
            asOf?: string;
        };
        /** @enum {string} */
        ExportState: "queued" | "running" | "done" | "failed";
        ExportFileDto: {
            /** @example /api/exports/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10/file */
            url: string;
            /** @example fortschrittsbericht-frankreich-2025-de.pdf */
            name: string;
            /** @example 482113 */
            bytes: number;
            /**
             * @description SHA-256.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            checksum: string;
        };
        ReplacedPlaceDto: {
            /**
             * @description Code points.
             * @example [
             *       "U+1F600"
             *     ]
             */
            characters: string[];
            /**
             * @description The nearest heading before it.
             * @example Vorwort
             */
            heading: string;
            /** @example ein Text mit einem Zeichen */
            excerpt: string;
        };
        /** @enum {string} */
        ExportProblemCode: "export-failed" | "export-too-large" | "export-too-slow" | "pdf-unavailable";
        ExportProblemDto: {
            code: components["schemas"]["ExportProblemCode"];
            /** @example Die Datei konnte nicht erstellt werden. */
            detail: string;
        };
        ExportDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            kind: components["schemas"]["ExportKind"];
            format: components["schemas"]["ReportFormat"];
            lang: components["schemas"]["Language"];
            state: components["schemas"]["ExportState"];
            /** @example 0.4 */
            progress: number;
            file: components["schemas"]["ExportFileDto"] | null;
            places: components["schemas"]["ReplacedPlaceDto"][];
            /** @description Only when it failed. */
            problem: components["schemas"]["ExportProblemDto"] | null;
        };
        ConsentInputDto: {
            /** @example Bitte den zweiten Satz ergänzen. */
            comment?: string | null;
            /**
             * @description The part it is about.
             * @example field:transport
             */
            part?: string | null;
        };
        RoundOfAnnualReportDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            state: components["schemas"]["RoundState"];
            period: components["schemas"]["PeriodDto"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            deadlineOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            sealedOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            publishedOn: LocalDate | null;
        };
        StrategyOfReportDto: {
            /**
             * Format: strategy-key
             * @example frankreich
             */
            key: StrategyKey;
            title: components["schemas"]["LocalizedDto"];
            /**
             * @description Holds sample data; marked on every page of every file.
             * @example false
             */
            sample: boolean;
        };
        SnapshotOfReportDto: {
            /** @example 1 */
            version: number;
            /**
             * @description SHA-256 of its content.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            checksum: string;
        };
        /** @enum {string} */
        AnnualReportState: "draft" | "in_consent" | "freezing" | "frozen";
        FreezeProgressDto: {
            /** @example 7 */
            made: number;
            /** @example 16 */
            of: number;
        };
        PreviousRoundDto: {
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
        };
        TextStateDto: {
            /**
             * @description For If-Match.
             * @example 4
             */
            version: number;
            /**
             * Format: rich-text
             * @description blocks: paragraphs { type, runs, origin? } and lists { type, ordered, items }; a run is { text, strong?, emphasis?, link? }.
             * @example {
             *       "blocks": [
             *         {
             *           "type": "paragraph",
             *           "runs": [
             *             {
             *               "text": "Mustertext",
             *               "strong": true
             *             }
             *           ]
             *         }
             *       ]
             *     }
             */
            content: RichText | null;
            /**
             * @description ISO instant.
             * @example 2026-03-20T10:00:00.000Z
             */
            changedAt: string | null;
            /**
             * @description Display name.
             * @example Musterperson
             */
            changedBy: string | null;
        };
        /** @enum {string} */
        ReportTranslation: "current" | "missing" | "outdated-de" | "outdated-fr";
        ReportPartDto: {
            /** @example field:transport */
            part: string;
            title: components["schemas"]["LocalizedDto"];
            de: components["schemas"]["TextStateDto"];
            fr: components["schemas"]["TextStateDto"];
            translation: components["schemas"]["ReportTranslation"];
            /**
             * @description Whose passages it holds: leads of measures in the field.
             * @example [
             *       "vm"
             *     ]
             */
            ministries: MinistryKey[];
        };
        OutlineEntryDto: {
            /** @example feld-transport */
            id: string;
            /** @example 1 */
            level: number;
            /** @example 6 Verkehr und Mobilität */
            text: string;
        };
        AdoptedDto: {
            /** @example false */
            de: boolean;
            /** @example false */
            fr: boolean;
        };
        SinceSentenceDto: {
            /** @example since.new */
            key: string;
            /** @example Vier Maßnahmen sind neu hinzugekommen. */
            de: string;
            /** @example Quatre mesures sont nouvelles. */
            fr: string;
            /** @description Whether the text of that language holds it, changed or not. */
            adopted: components["schemas"]["AdoptedDto"];
        };
        DisagreementDto: {
            /** @example since */
            part: string;
            language: components["schemas"]["Language"];
            /**
             * @description Place of the paragraph in the blocks of the text.
             * @example 0
             */
            block: number;
            /** @example since.new */
            origin: string;
            /**
             * @example [
             *       "5"
             *     ]
             */
            numbers: string[];
        };
        FallbackCountsDto: {
            /** @example 0 */
            de: number;
            /** @example 2 */
            fr: number;
        };
        /** @enum {string} */
        FreezeChecklistCode: "consent-commented" | "consent-open" | "consent-outdated" | "text-empty" | "translation-missing" | "translation-outdated" | "numbers-disagree";
        FreezeCheckDto: {
            code: components["schemas"]["FreezeChecklistCode"];
            /** @example false */
            ok: boolean;
            /**
             * @description False: said as a warning, the report can be frozen nevertheless.
             * @example false
             */
            blocking: boolean;
            /**
             * @example {
             *       "milestone": "end",
             *       "dueOn": "2023-09-30"
             *     }
             */
            params: {
                [key: string]: string | number | string[];
            };
            /** @example Alle Texte liegen auf Französisch vor. */
            detail: string;
        };
        /** @enum {string} */
        ReportConsentState: "open" | "agreed" | "commented" | "outdated";
        ConsentDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
            state: components["schemas"]["ReportConsentState"];
            /** @example Bitte den zweiten Satz ergänzen. */
            comment: string | null;
            /** @example field:transport */
            part: string | null;
            /**
             * @description ISO instant.
             * @example 2026-03-20T10:00:00.000Z
             */
            at: string | null;
            /**
             * @description Display name.
             * @example Musterperson
             */
            by: string | null;
            /**
             * @description agree and comment, where the asking person may.
             * @example [
             *       "agree"
             *     ]
             */
            allowedActions: string[];
        };
        EditionFileDto: {
            format: components["schemas"]["ReportFormat"];
            language: components["schemas"]["Language"];
            /**
             * @description SHA-256.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            checksum: string;
            /** @example 482113 */
            bytes: number;
        };
        EditionDto: {
            /** @example 1 */
            number: number;
            /**
             * Format: date
             * @example 2023-11-21
             */
            frozenOn: LocalDate;
            /**
             * @description SHA-256 of the snapshot.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            dataChecksum: string;
            /**
             * @description SHA-256 of the texts.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            textChecksum: string;
            /** @example 1 */
            snapshotVersion: number;
            files: components["schemas"]["EditionFileDto"][];
        };
        ReportDetailDto: {
            /**
             * @description For If-Match.
             * @example 3
             */
            version: number;
            round: components["schemas"]["RoundOfAnnualReportDto"];
            strategy: components["schemas"]["StrategyOfReportDto"];
            /** @description The newest version. */
            snapshot: components["schemas"]["SnapshotOfReportDto"];
            state: components["schemas"]["AnnualReportState"];
            /** @description Why the last freeze gave no edition. */
            freezeProblem: components["schemas"]["ExportProblemDto"] | null;
            /** @description While the files of an edition are being made. */
            freezeProgress: components["schemas"]["FreezeProgressDto"] | null;
            /**
             * @description Rule’s verdict, remark and the view of the coordination are printed.
             * @example false
             */
            printsVerdicts: boolean;
            /** @description The sealed round it is compared with. */
            previous: components["schemas"]["PreviousRoundDto"] | null;
            /** @description Without their texts for whoever may not read drafts, until the report is frozen. */
            parts: components["schemas"]["ReportPartDto"][];
            /** @description Headings of the document in `lang`. */
            outline: components["schemas"]["OutlineEntryDto"][];
            sentences: components["schemas"]["SinceSentenceDto"][];
            disagreements: components["schemas"]["DisagreementDto"][];
            fallback: components["schemas"]["FallbackCountsDto"];
            /** @description Of the last file made. */
            places: components["schemas"]["ReplacedPlaceDto"][];
            /** @description Empty without read-report-draft. */
            checklist: components["schemas"]["FreezeCheckDto"][];
            /** @description Empty before the consent was asked for, and without read-report-draft. */
            consents: components["schemas"]["ConsentDto"][];
            /** @description Oldest first. */
            editions: components["schemas"]["EditionDto"][];
            /**
             * @description What the asking person may do with it.
             * @example [
             *       "edit-report"
             *     ]
             */
            allowedActions: string[];
        };
        ReportTextInputDto: {
            /**
             * Format: rich-text
             * @description blocks: paragraphs { type, runs, origin? } and lists { type, ordered, items }; a run is { text, strong?, emphasis?, link? }.
             * @example {
             *       "blocks": [
             *         {
             *           "type": "paragraph",
             *           "runs": [
             *             {
             *               "text": "Mustertext",
             *               "strong": true
             *             }
             *           ]
             *         }
             *       ]
             *     }
             */
            content: RichText;
        };
        TextVersionDto: {
            /** @example 3 */
            version: number;
            /**
             * Format: rich-text
             * @description blocks: paragraphs { type, runs, origin? } and lists { type, ordered, items }; a run is { text, strong?, emphasis?, link? }.
             * @example {
             *       "blocks": [
             *         {
             *           "type": "paragraph",
             *           "runs": [
             *             {
             *               "text": "Mustertext",
             *               "strong": true
             *             }
             *           ]
             *         }
             *       ]
             *     }
             */
            content: RichText;
            /**
             * @description ISO instant.
             * @example 2026-03-20T10:00:00.000Z
             */
            changedAt: string;
            /**
             * @description Display name.
             * @example Musterperson
             */
            changedBy: string | null;
        };
        TextVersionsDto: {
            /** @description Newest first. */
            items: components["schemas"]["TextVersionDto"][];
        };
        RoundOfListDto: {
            /**
             * Format: uuid
             * @example 01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10
             */
            id: string;
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            state: components["schemas"]["RoundState"];
        };
        /** @enum {string} */
        ReportListState: "none" | "draft" | "frozen";
        ReportListItemDto: {
            round: components["schemas"]["RoundOfListDto"];
            state: components["schemas"]["ReportListState"];
            /**
             * @description The newest frozen edition.
             * @example 1
             */
            edition: number | null;
            /**
             * Format: date
             * @example 2023-11-21
             */
            frozenOn: LocalDate | null;
        };
        ReportListDto: {
            /** @description Latest round first. */
            items: components["schemas"]["ReportListItemDto"][];
        };
        ReportSettingsDto: {
            /** @example false */
            printsVerdicts: boolean;
        };
        /** @enum {string} */
        WrittenQuestionFormat: "docx" | "odt" | "pdf";
        /** @enum {string} */
        MeasureSheetFormat: "pdf" | "docx";
        PublicBasisDto: {
            /**
             * Format: strategy-key
             * @example frankreich
             */
            strategy: StrategyKey;
            /**
             * Format: round-key
             * @example 2023
             */
            round: RoundKey;
            /**
             * Format: date
             * @description The day everything holds for.
             * @example 2023-11-21
             */
            asOf: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            sealedOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            publishedOn: LocalDate;
            /**
             * @description Rises with every correction after the seal; earlier versions stay readable.
             * @example 1
             */
            version: number;
            /**
             * @description SHA-256 of the sealed snapshot, in hex.
             * @example 8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4
             */
            checksum: string;
            /**
             * @description Sample data: any published part is invented for a demonstration.
             * @example false
             */
            sample: boolean;
        };
        PublicLicenceDto: {
            /** @example dl-de/by-2-0 */
            id: string;
            /** @example Datenlizenz Deutschland – Namensnennung – Version 2.0 */
            name: string;
            /** @example https://www.govdata.de/dl-de/by-2-0 */
            url: string;
            /**
             * @description The name to be given as source.
             * @example Staatsministerium Baden-Württemberg
             */
            attribution: string;
        };
        PublicNarrativeDto: {
            /** @example Die Vereinbarung wurde unterzeichnet. */
            done: string;
            /** @example Der Zeitplan wird mit den Partnern abgestimmt. */
            next: string;
        };
        PublicProvenanceDto: {
            title: components["schemas"]["Provenance"];
            lead: components["schemas"]["Provenance"];
            goal: components["schemas"]["Provenance"];
            participants: components["schemas"]["Provenance"];
            /** @description Status, dates and narrative. */
            status: components["schemas"]["Provenance"];
        };
        PublicMeasureDto: {
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
            /** @description The official wording. */
            wording: components["schemas"]["LocalizedDto"] | null;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            /**
             * Format: goal-code
             * @example 3.2
             */
            goal: GoalCode | null;
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            /**
             * @example [
             *       "vm"
             *     ]
             */
            participants: MinistryKey[];
            status: components["schemas"]["StatusClass"];
            /**
             * Format: date
             * @description Last day of the end as now expected.
             * @example 2023-11-21
             */
            endsOn: LocalDate | null;
            narrative: components["schemas"]["PublicNarrativeDto"] | null;
            provenance: components["schemas"]["PublicProvenanceDto"];
            /**
             * @description Any part of this row is invented for a demonstration.
             * @example false
             */
            sample: boolean;
        };
        PublicMeasureFileDto: {
            /** @example https://example.org/api/public/strategies/frankreich/rounds/2025/measures.schema.json */
            $schema: string;
            basis: components["schemas"]["PublicBasisDto"];
            licence: components["schemas"]["PublicLicenceDto"];
            items: components["schemas"]["PublicMeasureDto"][];
            /** @example 100 */
            total: number;
        };
        PublicStrategyDto: {
            /**
             * Format: strategy-key
             * @example frankreich
             */
            key: StrategyKey;
            title: components["schemas"]["LocalizedDto"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            adoptedOn: LocalDate;
            /**
             * Format: round-key
             * @description The published round with the latest as-of day.
             * @example 2023
             */
            latestRound: RoundKey;
            /** @example false */
            sample: boolean;
        };
        PublicStrategyListDto: {
            items: components["schemas"]["PublicStrategyDto"][];
        };
        PublicRoundDto: {
            /**
             * Format: round-key
             * @example 2023
             */
            key: RoundKey;
            period: components["schemas"]["PeriodDto"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            asOfOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            sealedOn: LocalDate;
            /**
             * Format: date
             * @example 2023-11-21
             */
            publishedOn: LocalDate;
            /**
             * @description Newest version.
             * @example 1
             */
            version: number;
        };
        PublicRoundListDto: {
            strategy: components["schemas"]["PublicStrategyDto"];
            /** @description The latest first. */
            items: components["schemas"]["PublicRoundDto"][];
        };
        PublicFigurePartDto: {
            key: components["schemas"]["FigurePartKey"];
            /** @example 3 */
            count: number;
        };
        PublicFigureBoundsDto: {
            /** @example 61 */
            low: number;
            /** @example 84 */
            high: number;
            /** @example 40 */
            assessed: number;
        };
        PublicSentenceDto: {
            /** @example 48 von 100 Maßnahmen sind umgesetzt oder begonnen. */
            de: string;
            /** @example 48 mesures sur 100 sont réalisées ou engagées. */
            fr: string;
        };
        PublicFigureDto: {
            key: components["schemas"]["FigureKey"];
            /** @example 48 */
            numerator: number;
            /** @example 100 */
            denominator: number;
            parts: components["schemas"]["PublicFigurePartDto"][];
            rest: components["schemas"]["PublicFigurePartDto"][];
            excluded: components["schemas"]["PublicFigurePartDto"][];
            /**
             * @description Whole percent; null when the denominator is 0.
             * @example 48
             */
            percent: number | null;
            bounds?: components["schemas"]["PublicFigureBoundsDto"];
            /**
             * @description Of the denominator: last reported before the last sealed round.
             * @example 3
             */
            stale?: number;
            sentence: components["schemas"]["PublicSentenceDto"];
        };
        PublicFieldRowDto: {
            /** @example 12 */
            total: number;
            /**
             * StatusCounts
             * @example {
             *       "not_started": 0,
             *       "preparing": 1,
             *       "running": 2,
             *       "permanent": 3,
             *       "implemented_reported": 4,
             *       "implemented_confirmed": 5,
             *       "on_hold": 6,
             *       "dropped": 7,
             *       "replaced": 8
             *     }
             */
            status: {
                not_started: number;
                preparing: number;
                running: number;
                permanent: number;
                implemented_reported: number;
                implemented_confirmed: number;
                on_hold: number;
                dropped: number;
                replaced: number;
            };
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
        };
        PublicMinistryRowDto: {
            /** @example 12 */
            total: number;
            /**
             * StatusCounts
             * @example {
             *       "not_started": 0,
             *       "preparing": 1,
             *       "running": 2,
             *       "permanent": 3,
             *       "implemented_reported": 4,
             *       "implemented_confirmed": 5,
             *       "on_hold": 6,
             *       "dropped": 7,
             *       "replaced": 8
             *     }
             */
            status: {
                not_started: number;
                preparing: number;
                running: number;
                permanent: number;
                implemented_reported: number;
                implemented_confirmed: number;
                on_hold: number;
                dropped: number;
                replaced: number;
            };
            /**
             * Format: ministry-key
             * @example vm
             */
            ministry: MinistryKey;
        };
        PublicFieldDto: {
            /**
             * Format: field-key
             * @example transport
             */
            key: FieldKey;
            /** @example 3 */
            number: number;
            name: components["schemas"]["LocalizedDto"];
        };
        PublicMinistryDto: {
            /**
             * Format: ministry-key
             * @example vm
             */
            key: MinistryKey;
            name: components["schemas"]["LocalizedDto"];
            abbreviation: components["schemas"]["LocalizedDto"];
        };
        PublicGoalDto: {
            /**
             * Format: goal-code
             * @example 3.2
             */
            code: GoalCode;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            horizon: components["schemas"]["GoalHorizon"];
            /**
             * Format: date
             * @example 2023-11-21
             */
            dueOn: LocalDate;
            title: components["schemas"]["LocalizedDto"];
        };
        PublicVersionDto: {
            /** @example 1 */
            version: number;
            /** @example 8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4 */
            checksum: string;
            /**
             * Format: date
             * @example 2023-11-21
             */
            establishedOn: LocalDate;
        };
        PublicAmendmentDto: {
            /** @example 2 */
            version: number;
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            measure: MeasureCode;
            /**
             * Format: date
             * @example 2023-11-21
             */
            confirmedOn: LocalDate;
        };
        /** @enum {string} */
        PublicFileKind: "measures" | "report";
        PublicFileDto: {
            kind: components["schemas"]["PublicFileKind"];
            /** @example csv */
            format: string;
            /**
             * @description Of the report: which edition.
             * @example 1
             */
            edition: number | null;
            /**
             * @description Null: both languages stand in it.
             * @example de
             */
            language: string | null;
            /** @example massnahmen-frankreich-runde-2025.csv */
            name: string;
            /** @example /api/public/strategies/frankreich/rounds/2025/measures.csv?version=1 */
            url: string;
            /** @example text/csv */
            mediaType: string;
            /** @example 48213 */
            bytes: number;
            /**
             * @description SHA-256 in hex.
             * @example 8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4
             */
            checksum: string;
        };
        PublicRoundDetailDto: {
            basis: components["schemas"]["PublicBasisDto"];
            strategy: components["schemas"]["PublicStrategyDto"];
            period: components["schemas"]["PeriodDto"];
            /**
             * @description All measures, also dropped and replaced ones.
             * @example 100
             */
            total: number;
            figures: components["schemas"]["PublicFigureDto"][];
            /** @description Each measure once, under its field. */
            byField: components["schemas"]["PublicFieldRowDto"][];
            /** @description Each measure once, under its leading ministry. */
            byMinistry: components["schemas"]["PublicMinistryRowDto"][];
            fields: components["schemas"]["PublicFieldDto"][];
            ministries: components["schemas"]["PublicMinistryDto"][];
            goals: components["schemas"]["PublicGoalDto"][];
            /** @description Oldest first. */
            versions: components["schemas"]["PublicVersionDto"][];
            amendments: components["schemas"]["PublicAmendmentDto"][];
            files: components["schemas"]["PublicFileDto"][];
            licence: components["schemas"]["PublicLicenceDto"];
        };
        PublicMeasurePageDto: {
            /** @example 50 */
            size: number;
            /** @example 3.2.1 */
            next: string | null;
        };
        PublicMeasureListDto: {
            items: components["schemas"]["PublicMeasureDto"][];
            page: components["schemas"]["PublicMeasurePageDto"];
            /** @example 100 */
            total: number;
            basis: components["schemas"]["PublicBasisDto"];
        };
        PublicMeasureDetailDto: {
            /**
             * Format: measure-code
             * @example 3.2.1
             */
            code: MeasureCode;
            title: components["schemas"]["LocalizedDto"];
            /** @description The official wording. */
            wording: components["schemas"]["LocalizedDto"] | null;
            /**
             * Format: field-key
             * @example transport
             */
            field: FieldKey;
            /**
             * Format: goal-code
             * @example 3.2
             */
            goal: GoalCode | null;
            /**
             * Format: ministry-key
             * @example vm
             */
            lead: MinistryKey;
            /**
             * @example [
             *       "vm"
             *     ]
             */
            participants: MinistryKey[];
            status: components["schemas"]["StatusClass"];
            /**
             * Format: date
             * @description Last day of the end as now expected.
             * @example 2023-11-21
             */
            endsOn: LocalDate | null;
            narrative: components["schemas"]["PublicNarrativeDto"] | null;
            provenance: components["schemas"]["PublicProvenanceDto"];
            /**
             * @description Any part of this row is invented for a demonstration.
             * @example false
             */
            sample: boolean;
            goalDetail: components["schemas"]["PublicGoalDto"] | null;
            basis: components["schemas"]["PublicBasisDto"];
        };
        /** @enum {string} */
        CatalogueSection: "file" | "strategy" | "fields" | "ministries" | "goals" | "measures";
        ImportIssueDto: {
            section: components["schemas"]["CatalogueSection"];
            /**
             * @description As a spreadsheet counts, the header is 1.
             * @example 3
             */
            row: number | null;
            /** @example title.de */
            column: string | null;
            /** @example value-missing */
            code: string;
            /** @example Diese Angabe fehlt. */
            detail: string;
        };
        ImportCountsDto: {
            /** @example 3 */
            create: number;
            /** @example 3 */
            update: number;
            /** @example 3 */
            unchanged: number;
        };
        ImportResultDto: {
            /** @example false */
            applicable: boolean;
            /** @example false */
            applied: boolean;
            issues: components["schemas"]["ImportIssueDto"][];
            fields: components["schemas"]["ImportCountsDto"];
            ministries: components["schemas"]["ImportCountsDto"];
            goals: components["schemas"]["ImportCountsDto"];
            measures: components["schemas"]["ImportCountsDto"];
        };
        NewTitleDto: {
            /** @example Partnerschafts-Konzeption */
            de: string;
            /** @example Conception de partenariat */
            fr: string | null;
        };
        NewStrategyDto: {
            /**
             * @description Stands in addresses, never changes.
             * @example frankreich
             */
            key: string;
            title: components["schemas"]["NewTitleDto"];
            /**
             * Format: date
             * @example 2020-07-14
             */
            adoptedOn: LocalDate;
        };
        StrategyCreatedDto: {
            /**
             * Format: strategy-key
             * @example frankreich
             */
            key: StrategyKey;
        };
        ImportFileDto: {
            /** @enum {string} */
            format: "json" | "csv";
            /** @description The file as text. */
            content: string;
            /** @description Number of the paper behind the import. */
            documentNumber?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            /** @description Still being prepared, or the database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutDto"];
                };
            };
        };
    };
    signInToDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    startSignIn: {
        parameters: {
            query?: {
                /** @description Path to come back to. */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the identity provider. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    finishSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to where the sign-in began. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Part of name, address or id. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleDto"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
        };
    };
    setGrants: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
        };
    };
    setDeputies: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputiesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
        };
    };
    exportPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
        };
    };
    listStrategies: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStrategyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyCreatedDto"];
                };
            };
        };
    };
    getStrategy: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyDetailDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMethod: {
        parameters: {
            query?: {
                /** @description Default `de`. */
                lang?: "de" | "fr";
                /** @description Whose rules; default the first strategy. */
                strategy?: string;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    nameMinistry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinistryNameInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinistryNamesDto"];
                };
            };
        };
    };
    listMeasures: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
                field?: string[];
                /** @description Leading ministry. */
                ministry?: string[];
                /** @description Participating ministry. */
                participating?: string[];
                horizon?: ("short" | "medium" | "long" | "none")[];
                kind?: ("one_off" | "permanent")[];
                status?: ("not_started" | "preparing" | "running" | "permanent" | "implemented_reported" | "implemented_confirmed" | "on_hold" | "dropped" | "replaced")[];
                computed?: ("on_track" | "at_risk" | "critical" | "not_assessed" | "none")[];
                reported?: ("on_track" | "at_risk" | "critical" | "not_assessed" | "none")[];
                effect?: ("not_yet" | "none_seen" | "plausible" | "shown")[];
                report?: ("open" | "on_time" | "late" | "unchanged" | "missing" | "not_due" | "none")[];
                expired?: "true" | "false";
                /** @description Main goal by code; `none` for measures without goal. */
                goal?: string[];
                theme?: string[];
                attention?: ("critical" | "overdue" | "divergent" | "silent" | "redecision_due" | "unconfirmed" | "horizon_expired")[];
                /** @description The list behind a number, together with `in`. */
                figure?: "implementedOrStarted" | "implemented" | "started" | "onCourse" | "reported" | "milestonesKept" | "horizonExpired";
                /** @description `numerator`, `denominator`, `rest`, `excluded` or the key of a part. */
                in?: string;
                /** @description Words of title and wording, or a code. */
                q?: string;
                /** @description Comma separated, "-" turns round: code, title, field, lead, status, computed, reported, endsOn, horizon. Default `code`; what has no value comes last. */
                sort?: string;
                "page[size]"?: number;
                /** @description The `next` of the page before. */
                "page[after]"?: string;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    planMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMeasureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
        };
    };
    exportMeasuresCsv: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
                field?: string[];
                /** @description Leading ministry. */
                ministry?: string[];
                /** @description Participating ministry. */
                participating?: string[];
                horizon?: ("short" | "medium" | "long" | "none")[];
                kind?: ("one_off" | "permanent")[];
                status?: ("not_started" | "preparing" | "running" | "permanent" | "implemented_reported" | "implemented_confirmed" | "on_hold" | "dropped" | "replaced")[];
                computed?: ("on_track" | "at_risk" | "critical" | "not_assessed" | "none")[];
                reported?: ("on_track" | "at_risk" | "critical" | "not_assessed" | "none")[];
                effect?: ("not_yet" | "none_seen" | "plausible" | "shown")[];
                report?: ("open" | "on_time" | "late" | "unchanged" | "missing" | "not_due" | "none")[];
                expired?: "true" | "false";
                /** @description Main goal by code; `none` for measures without goal. */
                goal?: string[];
                theme?: string[];
                attention?: ("critical" | "overdue" | "divergent" | "silent" | "redecision_due" | "unconfirmed" | "horizon_expired")[];
                /** @description The list behind a number, together with `in`. */
                figure?: "implementedOrStarted" | "implemented" | "started" | "onCourse" | "reported" | "milestonesKept" | "horizonExpired";
                /** @description `numerator`, `denominator`, `rest`, `excluded` or the key of a part. */
                in?: string;
                /** @description Words of title and wording, or a code. */
                q?: string;
                /** @description Comma separated, "-" turns round: code, title, field, lead, status, computed, reported, endsOn, horizon. Default `code`; what has no value comes last. */
                sort?: string;
                /** @description Language of the title column; default `de`. */
                lang?: "de" | "fr";
                /** @description `semicolon` for German spreadsheets; default `comma`. */
                separator?: "comma" | "semicolon";
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportMeasuresJson: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
                field?: string[];
                /** @description Leading ministry. */
                ministry?: string[];
                /** @description Participating ministry. */
                participating?: string[];
                horizon?: ("short" | "medium" | "long" | "none")[];
                kind?: ("one_off" | "permanent")[];
                status?: ("not_started" | "preparing" | "running" | "permanent" | "implemented_reported" | "implemented_confirmed" | "on_hold" | "dropped" | "replaced")[];
                computed?: ("on_track" | "at_risk" | "critical" | "not_assessed" | "none")[];
                reported?: ("on_track" | "at_risk" | "critical" | "not_assessed" | "none")[];
                effect?: ("not_yet" | "none_seen" | "plausible" | "shown")[];
                report?: ("open" | "on_time" | "late" | "unchanged" | "missing" | "not_due" | "none")[];
                expired?: "true" | "false";
                /** @description Main goal by code; `none` for measures without goal. */
                goal?: string[];
                theme?: string[];
                attention?: ("critical" | "overdue" | "divergent" | "silent" | "redecision_due" | "unconfirmed" | "horizon_expired")[];
                /** @description The list behind a number, together with `in`. */
                figure?: "implementedOrStarted" | "implemented" | "started" | "onCourse" | "reported" | "milestonesKept" | "horizonExpired";
                /** @description `numerator`, `denominator`, `rest`, `excluded` or the key of a part. */
                in?: string;
                /** @description Words of title and wording, or a code. */
                q?: string;
                /** @description Comma separated, "-" turns round: code, title, field, lead, status, computed, reported, endsOn, horizon. Default `code`; what has no value comes last. */
                sort?: string;
                /** @description Language of the title column; default `de`. */
                lang?: "de" | "fr";
                /** @description `semicolon` for German spreadsheets; default `comma`. */
                separator?: "comma" | "semicolon";
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFileDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
                /** @description Only kept, or only not kept ones. */
                kept?: "true" | "false";
                /** @description Leading ministry. */
                ministry?: string[];
                field?: string[];
                horizon?: ("short" | "medium" | "long" | "none")[];
                "page[size]"?: number;
                /** @description The `next` of the page before. */
                "page[after]"?: string;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMeasure: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
        };
    };
    changeMasterData: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MasterDataChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMeasureByCode: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
            };
            header?: never;
            path: {
                strategy: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
        };
    };
    getMeasureTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMeasureChanges: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rebaselineMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebaselineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMilestoneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dropMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropMilestoneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeGoalOfMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGoalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeFieldOfMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeKindOfMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeKindDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    offerLead: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferLeadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handOverLead: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverLeadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptLead: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declineLead: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawLead: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replaceMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceMeasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    splitMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitMeasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mergeMeasures: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeMeasuresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resumeMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMeasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCancelledDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reshuffleLeads: {
        parameters: {
            query?: never;
            header?: {
                /** @description With `apply`: the ETag of the dry run. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReshuffleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReshuffledDto"];
                };
            };
            /** @description Something changed since the dry run. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `apply` without If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentListDto"];
                };
            };
        };
    };
    proposeAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAmendmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDto"];
                };
            };
        };
    };
    confirmAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDto"];
                };
            };
        };
    };
    rejectAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDto"];
                };
            };
        };
    };
    createPersonalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkDto"];
                };
            };
        };
    };
    revokePersonalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLinkedForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    writeLinkedForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkedChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    askQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQueryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDto"];
                };
            };
        };
    };
    settleQueries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBatchAnswerDto"];
                };
            };
        };
    };
    answerQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDto"];
                };
            };
        };
    };
    settleQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDto"];
                };
            };
        };
    };
    noteOnReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportNoteListDto"];
                };
            };
        };
    };
    listRounds: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    planRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
        };
    };
    openRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
        };
    };
    reviewRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
        };
    };
    sealRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
        };
    };
    publishRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
        };
    };
    getRoundControl: {
        parameters: {
            query?: {
                /** @description Only this ministry’s rows. */
                ministry?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundControlDto"];
                };
            };
        };
    };
    getSealChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistDto"];
                };
            };
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
        };
    };
    listStatusReports: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusReportListDto"];
                };
            };
        };
    };
    beginStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    getNewStatusReport: {
        parameters: {
            query?: {
                /** @description As for a new report; `interim` for none. */
                round?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunFormDto"];
                };
            };
        };
    };
    previewNewStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportPreviewInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportJudgementDto"];
                };
            };
        };
    };
    getStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    deleteStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    saveStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    previewStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPreviewInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportJudgementDto"];
                };
            };
        };
    };
    submitStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    signStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    acceptStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormDto"];
                };
            };
        };
    };
    returnStatusReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReturnedDto"];
                };
            };
        };
    };
    batchStatusReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBatchAnswerDto"];
                };
            };
        };
    };
    getMyWork: {
        parameters: {
            query?: {
                /** @description mine: written by me, or by nobody yet. Default: my ministry’s. */
                scope?: "mine" | "ministry";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDto"];
                };
            };
        };
    };
    setCoordinatorView: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoordinatorViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmImplemented: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenImplemented: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenImplementedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMails: {
        parameters: {
            query?: {
                /** @description Id of a person. */
                person?: string;
                kind?: ("round-opened" | "reminder" | "returned" | "query-asked" | "to-sign" | "lead-offered" | "nudge")[];
                "page[size]"?: number;
                /** @description The `next` of the page before. */
                "page[after]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailListDto"];
                };
            };
        };
    };
    nudgeMinistry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NudgeDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgedDto"];
                };
            };
        };
    };
    listGoals: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                field?: string[];
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    planGoal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGoalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDetailDto"];
                };
            };
        };
    };
    changeGoalDue: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGoalDueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeGoalHorizon: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGoalHorizonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeGoalField: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGoalFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCube: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CubeDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
                /** @description Leading ministry. */
                ministry?: string[];
                field?: string[];
                horizon?: ("short" | "medium" | "long" | "none")[];
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTrend: {
        parameters: {
            query?: {
                /** @description Default: day of adoption. */
                from?: LocalDate;
                /** @description Default: today. */
                to?: LocalDate;
                /** @description Default `month`. */
                step?: "month" | "quarter" | "year";
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getField: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                field: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDetailDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGoal: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDetailDto"];
                };
            };
        };
    };
    listMinistries: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinistryListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMinistry: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                ministry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinistryDetailDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                "page[size]"?: number;
                /** @description The `next` of the page before. */
                "page[after]"?: string;
                /** @description csv: every entry that fits, as a file. */
                format?: "json" | "csv";
                /** @description Only entries of this strategy. */
                strategy?: string;
                /** @description Id of the person. */
                actor?: string;
                /** @description Key or id of what was changed. */
                subject?: string;
                action?: string[];
                /** @description Day in Europe/Berlin, included. */
                from?: LocalDate;
                /** @description Day in Europe/Berlin, included. */
                to?: LocalDate;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalDto"];
                    "text/csv": components["schemas"]["JournalDto"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationDto"];
                };
            };
        };
    };
    listAuditEntriesOfMeasure: {
        parameters: {
            query?: {
                "page[size]"?: number;
                /** @description The `next` of the page before. */
                "page[after]"?: string;
                /** @description csv: every entry that fits, as a file. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalDto"];
                    "text/csv": components["schemas"]["JournalDto"];
                };
            };
        };
    };
    orderExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    agreeToReport: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    commentOnReport: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadReport: {
        parameters: {
            query?: {
                /** @description de unless said otherwise. */
                lang?: "de" | "fr";
                /** @description Number of an edition, or "draft". Default: the newest edition, else the draft. */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
                format: components["schemas"]["ReportFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "text/csv": string;
                    "application/json": string;
                };
            };
        };
    };
    saveReportText: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
                part: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportTextInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextStateDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmReportTranslation: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
                part: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextStateDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listReportTextVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextVersionsDto"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportListDto"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description Language of the outline. */
                lang?: "de" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    setReportSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startReportConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    freezeReport: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version the change starts from: "v3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
            /** @description Somebody was faster: load again and look at your input. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadWrittenQuestion: {
        parameters: {
            query?: {
                /** @description What was known on that day; default today. */
                asOf?: LocalDate;
                /** @description What that sealed round established; never together with `asOf`. */
                round?: string;
                /** @description de unless said otherwise. */
                lang?: "de" | "fr";
                /** @description Only measures one of these ministries leads. */
                ministry?: string[];
                /** @description Only measures of these fields. */
                field?: string[];
            };
            header?: never;
            path: {
                strategy: string;
                format: components["schemas"]["WrittenQuestionFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/pdf": string;
                };
            };
        };
    };
    downloadMeasureSheets: {
        parameters: {
            query?: {
                /** @description de unless said otherwise. */
                lang?: "de" | "fr";
                /** @description Only measures one of these ministries leads. */
                ministry?: string[];
            };
            header?: never;
            path: {
                strategy: string;
                format: components["schemas"]["MeasureSheetFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    downloadMeasureSheet: {
        parameters: {
            query?: {
                /** @description de unless said otherwise. */
                lang?: "de" | "fr";
            };
            header?: never;
            path: {
                id: string;
                format: components["schemas"]["MeasureSheetFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lies at `Location`. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCatalogueJsonLd: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCatalogueTurtle: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/turtle": string;
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicMeasuresCsv: {
        parameters: {
            query?: {
                /** @description What the round established at its seal is version 1; every correction made another. */
                version?: number;
                /** @description Language of title and wording; default `de`. */
                lang?: "de" | "fr";
                /** @description `semicolon` for German spreadsheets; default `comma`. */
                separator?: "comma" | "semicolon";
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicMeasuresJson: {
        parameters: {
            query?: {
                /** @description What the round established at its seal is version 1; every correction made another. */
                version?: number;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMeasureFileDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicMeasuresSchema: {
        parameters: {
            query?: {
                /** @description What the round established at its seal is version 1; every correction made another. */
                version?: number;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicCsvMetadata: {
        parameters: {
            query?: {
                /** @description What the round established at its seal is version 1; every correction made another. */
                version?: number;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/csvm+json": Record<string, never>;
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicReport: {
        parameters: {
            query?: {
                /** @description Default `de`. */
                lang?: "de" | "fr";
                /** @description Number of the edition; default the newest. */
                version?: number;
            };
            header?: never;
            path: {
                strategy: string;
                round: string;
                format: components["schemas"]["ReportFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "text/csv": string;
                    "application/json": string;
                };
            };
        };
    };
    listPublicStrategies: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicStrategyListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPublicRounds: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRoundListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicRound: {
        parameters: {
            query?: {
                /** @description What the round established at its seal is version 1; every correction made another. */
                version?: number;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRoundDetailDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPublicMeasures: {
        parameters: {
            query?: {
                /** @description What the round established at its seal is version 1; every correction made another. */
                version?: number;
                field?: string[];
                /** @description Leading ministry. */
                ministry?: string[];
                /** @description Participating ministry. */
                participating?: string[];
                status?: ("not_started" | "preparing" | "running" | "permanent" | "implemented_reported" | "implemented_confirmed" | "on_hold" | "dropped" | "replaced")[];
                /** @description Words of title and wording, or a code. */
                q?: string;
                "page[size]"?: number;
                /** @description The `next` of the page before. */
                "page[after]"?: string;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMeasureListDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicMeasure: {
        parameters: {
            query?: {
                /** @description What the round established at its seal is version 1; every correction made another. */
                version?: number;
            };
            header?: {
                /** @description ETag of the answer already at hand. */
                "If-None-Match"?: string;
            };
            path: {
                strategy: string;
                round: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMeasureDetailDto"];
                };
            };
            /** @description Unchanged since that answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    loadPublicCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultDto"];
                };
            };
        };
    };
    importCatalogue: {
        parameters: {
            query?: {
                /** @description Without it nothing is changed: a dry run. */
                apply?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultDto"];
                };
            };
        };
    };
}
