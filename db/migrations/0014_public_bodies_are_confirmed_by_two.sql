CREATE TABLE "safe_listed" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"body" text NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "safe_listed_kind" CHECK (kind in ('username', 'id'))
);
--> statement-breakpoint
ALTER TABLE "decision" DROP CONSTRAINT "decision_hold_reason";--> statement-breakpoint
CREATE UNIQUE INDEX "safe_listed_once" ON "safe_listed" USING btree ("kind","value") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_hold_reason" CHECK (hold_reason in ('speech', 'terror', 'passed_on', 'safe_listed', 'many_voices'));--> statement-breakpoint
-- Who stood on the list stays readable: taken off, never taken away.
GRANT SELECT, INSERT, UPDATE ON safe_listed TO saksi_app;
