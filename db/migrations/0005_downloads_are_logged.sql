CREATE TABLE "api_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "api_key_hash_length" CHECK (octet_length(hash) = 32)
);
--> statement-breakpoint
CREATE TABLE "download" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"release_id" text NOT NULL,
	"format" text NOT NULL,
	"country" text,
	"api_key_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "download_format" CHECK (format ~ '^[a-z]{2,8}$'),
	CONSTRAINT "download_country" CHECK (country ~ '^[A-Z]{2}$'),
	CONSTRAINT "download_hour" CHECK (date_trunc('hour', at at time zone 'UTC') = at at time zone 'UTC')
);
--> statement-breakpoint
CREATE TABLE "turn" (
	"name" text PRIMARY KEY NOT NULL,
	"token" uuid NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "download" ADD CONSTRAINT "download_release_id_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "download" ADD CONSTRAINT "download_api_key_id_api_key_id_fk" FOREIGN KEY ("api_key_id") REFERENCES "public"."api_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_key_hash" ON "api_key" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "download_release" ON "download" USING btree ("release_id","at");--> statement-breakpoint
-- The pages' own role, which holds no key: released figures, keys of machines, and a log of what was taken.
GRANT USAGE ON SCHEMA public TO saksi_public;
--> statement-breakpoint
GRANT SELECT ON release, released_cell, api_key TO saksi_public;
--> statement-breakpoint
GRANT UPDATE (last_used_at) ON api_key TO saksi_public;
--> statement-breakpoint
GRANT SELECT, INSERT ON download TO saksi_public;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE download_id_seq TO saksi_public;
--> statement-breakpoint
-- Members make and revoke keys of machines and read the log; the program's processes take turns.
GRANT SELECT, INSERT, UPDATE ON api_key, turn TO saksi_app;
--> statement-breakpoint
GRANT SELECT ON download TO saksi_app;
