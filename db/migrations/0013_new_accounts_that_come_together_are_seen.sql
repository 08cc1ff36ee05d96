CREATE TABLE "arrival" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"campaign" "bytea",
	"likeness" bigint,
	CONSTRAINT "arrival_campaign" CHECK (length(campaign) = 16)
);
--> statement-breakpoint
ALTER TABLE "event" DROP CONSTRAINT "event_move";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "burst_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrival_at" ON "arrival" USING btree ("at");--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_move" CHECK (move in ('open', 'draw', 'attach', 'detach', 'add', 'claim', 'renew', 'put_back', 'skip', 'expire', 'reassign', 'hold', 'wake', 'escalate', 'decide', 'propose', 'approve', 'return', 'undo', 'merge', 'unmerge', 'withdraw', 'reopen', 'weigh'));--> statement-breakpoint
-- Marks of new accounts come and go within two days.
GRANT SELECT, INSERT, DELETE ON arrival TO saksi_app;
