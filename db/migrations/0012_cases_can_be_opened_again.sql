CREATE TABLE "reopening" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "reopening_reason" CHECK (reason in ('appeal_reporter', 'appeal_owner', 'new_evidence', 'quality_check'))
);
--> statement-breakpoint
ALTER TABLE "event" DROP CONSTRAINT "event_move";--> statement-breakpoint
DROP INDEX "report_to_tell";--> statement-breakpoint
DROP INDEX "report_told";--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "overrides" uuid;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "overrides_by" uuid;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "added_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "told_decision_id" uuid;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "tell_again" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "appealed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "appeal_reason" text;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "appeal_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reopening" ADD CONSTRAINT "reopening_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopening" ADD CONSTRAINT "reopening_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reopening_case" ON "reopening" USING btree ("case_id");--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_overrides" FOREIGN KEY ("overrides","overrides_by") REFERENCES "public"."decision"("id","decided_by") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_told_decision_id_decision_id_fk" FOREIGN KEY ("told_decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_to_tell" ON "report" USING btree ("case_id") WHERE told_at is null or tell_again;--> statement-breakpoint
CREATE INDEX "report_told" ON "report" USING btree ("told_at") WHERE told_at is not null and reporter_id is not null and not tell_again;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_overrides_whole" CHECK ((overrides is null) = (overrides_by is null));--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_by_another" CHECK (overrides_by <> decided_by);--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_move" CHECK (move in ('open', 'draw', 'attach', 'detach', 'add', 'claim', 'renew', 'put_back', 'skip', 'expire', 'reassign', 'hold', 'wake', 'escalate', 'decide', 'propose', 'approve', 'return', 'undo', 'merge', 'unmerge', 'withdraw', 'reopen'));--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_told_again" CHECK (told_at is not null or not tell_again);--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_appeal_reason" CHECK (appeal_reason in ('overlooked', 'something_new', 'misunderstood', 'another_reason'));--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_appeal_whole" CHECK (num_nonnulls(appealed_at, appeal_reason, appeal_told_at) in (0, 3));--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_appeal_in_time" CHECK (appealed_at >= appeal_told_at and appealed_at - appeal_told_at <= interval '30 days');--> statement-breakpoint
-- What was opened again is history too: never edited, never taken away.
GRANT SELECT, INSERT ON reopening TO saksi_app;
