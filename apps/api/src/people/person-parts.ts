/** Where something about a person is stored, by part of the export. `$1` is the person's id. */
export const PERSON_PARTS: Readonly<Record<string, string>> = {
  person: `select id, display_name as "displayName", email, language, issuer, subject, demo,
                  created_at as "createdAt", disabled_at as "disabledAt", erased_at as "erasedAt"
             from person where id = $1`,
  roles: `select role, strategy, ministry, source from person_grant where person_id = $1
           order by role, strategy, ministry`,
  deputies: `select deputy_id as "deputyId", from_on as "fromOn", to_on as "toOn" from person_deputy
              where person_id = $1 order by from_on, deputy_id`,
  deputyOf: `select person_id as "personId", from_on as "fromOn", to_on as "toOn" from person_deputy
              where deputy_id = $1 order by from_on, person_id`,
  sessions: `select created_at as "createdAt", seen_at as "seenAt", expires_at as "expiresAt" from session
              where person_id = $1 order by created_at`,
  mails: `select kind, language, subject, body, due_on as "dueOn", created_at as "createdAt", sent_at as "sentAt"
            from mail where person_id = $1 order by created_at`,
  reports: `select id, written_by = $1 as written, submitted_by = $1 as submitted, signed_by = $1 as signed,
                   returned_by = $1 as returned, accepted_by = $1 as accepted
              from status_report where $1 in (written_by, submitted_by, signed_by, returned_by, accepted_by) order by id`,
  queries: `select id, asked_by = $1 as asked, answered_by = $1 as answered, settled_by = $1 as settled
              from report_query where $1 in (asked_by, answered_by, settled_by) order by id`,
  notes: `select id, report_id as "reportId", note, written_on as "writtenOn" from report_note
           where written_by = $1 order by written_on, id`,
  personalLinks: `select report_id as "reportId", created_at as "createdAt", expires_at as "expiresAt"
                    from personal_link where created_by = $1 order by created_at`,
  leadOffers: `select id, offered_by = $1 as offered, answered_by = $1 as answered from lead_offer
                where $1 in (offered_by, answered_by) order by id`,
  amendments: `select id, proposed_by = $1 as proposed, decided_by = $1 as decided from amendment
                where $1 in (proposed_by, decided_by) order by id`,
  reportTexts: `select r.key as round, t.part, t.language, t.version, t.changed_at as "changedAt"
                  from (select round_id, part, language, version, changed_at, changed_by from report_text
                        union all
                        select round_id, part, language, version, changed_at, changed_by from report_text_version) t
                  join reporting_round r on r.id = t.round_id where t.changed_by = $1 order by t.changed_at, t.part`,
  reportConsents: `select r.key as round, c.ministry, c.answer, c.answered_at as "answeredAt" from report_consent c
                     join reporting_round r on r.id = c.round_id where c.answered_by = $1 order by c.answered_at`,
  reportEditions: `select r.key as round, e.number, e.frozen_on as "frozenOn" from report_edition e
                     join reporting_round r on r.id = e.round_id where e.frozen_by = $1 order by e.frozen_on, e.number`,
  exports: `select kind, name, requested_at as "requestedAt" from export_job where requested_by = $1
             order by requested_at`,
  journal: `select count(*)::int as entries, min(at) as first, max(at) as last from audit_entry where person_id = $1`,
};
