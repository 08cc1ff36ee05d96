ALTER TABLE "report" ADD COLUMN "via" text DEFAULT 'chat' NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_via" CHECK (via in ('chat', 'web'));--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_web_nobody" CHECK (via = 'chat' or (reporter_id is null and quarter_tag is null));