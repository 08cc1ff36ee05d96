DROP INDEX "report_kept";--> statement-breakpoint
CREATE INDEX "report_kept" ON "report" USING btree ("received_at") WHERE reporter_id is not null or sealed_words is not null or details <> '{}';