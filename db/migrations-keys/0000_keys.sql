CREATE TABLE "key" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "key_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"purpose" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO saksi_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON key TO saksi_app;
