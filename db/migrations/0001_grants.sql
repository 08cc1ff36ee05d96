-- Who may do what. The owner migrates; the app works; the reader sees released figures and nothing else.
-- History is insert-only for the app: event, event_seal, decision, approval, release and released_cell have no UPDATE and no DELETE.
GRANT USAGE ON SCHEMA public TO saksi_app, saksi_reader;
--> statement-breakpoint
-- Nothing ever deletes a channel, a report, a case, a claim, a member or an invite.
GRANT SELECT, INSERT, UPDATE ON channel, report, cases, claim, skip, member, invite TO saksi_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON channel_alias, child_locator, reporter, draft, inbox, outbox, conversation TO saksi_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON event, event_seal, decision, approval, release, released_cell TO saksi_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON event_payload TO saksi_app;
--> statement-breakpoint
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO saksi_app;
--> statement-breakpoint
GRANT SELECT ON release, released_cell TO saksi_reader;
