CREATE TABLE "approval" (
	"decision_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"member_id" uuid NOT NULL,
	"decided_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "approval_decision_id_pk" PRIMARY KEY("decision_id"),
	CONSTRAINT "approval_kind" CHECK (kind in ('approved', 'returned', 'undone')),
	CONSTRAINT "approval_by_another" CHECK ((kind = 'undone') = (member_id = decided_by))
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"public_no" text NOT NULL,
	"channel_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"band" smallint NOT NULL,
	"tier" smallint NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"voices" integer NOT NULL,
	"lease_by" uuid,
	"lease_until" timestamp with time zone,
	"lease_token" uuid,
	"wake_at" timestamp with time zone,
	"decision_id" uuid,
	"merged_into" uuid,
	CONSTRAINT "cases_state" CHECK (state in ('queued', 'in_review', 'on_hold', 'pending_second', 'closed', 'merged', 'withdrawn')),
	CONSTRAINT "cases_domain" CHECK (domain in ('general', 'child_safety', 'terror')),
	CONSTRAINT "cases_counts" CHECK (version >= 1 and tier >= 0 and voices >= 0),
	CONSTRAINT "cases_band" CHECK (band between 0 and 3),
	CONSTRAINT "cases_lease_in_review" CHECK ((state = 'in_review') = (lease_by is not null and lease_until is not null and lease_token is not null)),
	CONSTRAINT "cases_decided" CHECK (state in ('merged', 'withdrawn') or (state in ('closed', 'pending_second')) = (decision_id is not null)),
	CONSTRAINT "cases_hold_wakes" CHECK (state <> 'on_hold' or wake_at is not null),
	CONSTRAINT "cases_merged_named" CHECK ((state = 'merged') = (merged_into is not null))
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"released_at" timestamp with time zone,
	"release_kind" text,
	CONSTRAINT "claim_ended_somehow" CHECK ((released_at is null) = (release_kind is null)),
	CONSTRAINT "claim_release_kind" CHECK (release_kind in ('decided', 'put_back', 'skip', 'expire', 'merged'))
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"outcome" text NOT NULL,
	"decided_on" text NOT NULL,
	"policy" text NOT NULL,
	"policy_version" integer NOT NULL,
	"category" text NOT NULL,
	"country" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"hold_reason" text,
	CONSTRAINT "decision_of_case" UNIQUE("case_id","id"),
	CONSTRAINT "decision_by" UNIQUE("id","decided_by"),
	CONSTRAINT "decision_outcome" CHECK (outcome in ('confirmed', 'unfounded', 'lawful_speech', 'insufficient', 'gone', 'private', 'passed_to_hotline', 'not_enough', 'already_gone', 'belongs_elsewhere')),
	CONSTRAINT "decision_decided_on" CHECK (decided_on in ('forwarded_words', 'several_reporters', 'public_page', 'written_answer')),
	CONSTRAINT "decision_hold_reason" CHECK (hold_reason in ('speech', 'terror', 'passed_on', 'many_voices')),
	CONSTRAINT "decision_terror_held" CHECK (outcome <> 'confirmed' or category <> 'terrorism' or coalesce(hold_reason in ('terror', 'speech'), false)),
	CONSTRAINT "decision_passed_on_held" CHECK (outcome <> 'passed_to_hotline' or hold_reason is not null)
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"move" text NOT NULL,
	"state_before" text NOT NULL,
	"state_after" text NOT NULL,
	"band" smallint NOT NULL,
	"tier" smallint NOT NULL,
	"voices" integer NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"member_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"commitment" "bytea" NOT NULL,
	CONSTRAINT "event_first" CHECK (version >= 1 and (version = 1) = (state_before = 'none')),
	CONSTRAINT "event_move" CHECK (move in ('open', 'draw', 'attach', 'claim', 'renew', 'put_back', 'skip', 'expire', 'reassign', 'hold', 'wake', 'escalate', 'decide', 'propose', 'approve', 'return', 'undo', 'merge', 'unmerge', 'withdraw', 'reopen')),
	CONSTRAINT "event_states" CHECK (state_before in ('none', 'queued', 'in_review', 'on_hold', 'pending_second', 'closed', 'merged', 'withdrawn') and state_after in ('queued', 'in_review', 'on_hold', 'pending_second', 'closed', 'merged', 'withdrawn')),
	CONSTRAINT "event_actor" CHECK ((actor_kind = 'member') = (member_id is not null)),
	CONSTRAINT "event_actor_kind" CHECK (actor_kind in ('member', 'reporter', 'machine')),
	CONSTRAINT "event_commitment" CHECK (length(commitment) = 32)
);
--> statement-breakpoint
CREATE TABLE "event_payload" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	"payload" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_seal" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_seal_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "skip" (
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "skip_case_id_member_id_pk" PRIMARY KEY("case_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "channel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"merged_into" uuid,
	"first_seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_alias" (
	"channel_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "child_locator" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel_id" uuid NOT NULL,
	"lookup" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"key_id" integer NOT NULL,
	"erase_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "invite" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" "bytea" NOT NULL,
	"role" text NOT NULL,
	"domains" text[] NOT NULL,
	"country" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"used_by" uuid,
	CONSTRAINT "invite_role" CHECK (role in ('moderator', 'lead', 'admin', 'authority')),
	CONSTRAINT "invite_domains" CHECK (cardinality(domains) >= 1 and domains <@ array['general', 'child_safety', 'terror']),
	CONSTRAINT "invite_hashed" CHECK (length(hash) = 32),
	CONSTRAINT "invite_ends" CHECK (expires_at > created_at),
	CONSTRAINT "invite_used_by_someone" CHECK ((used_at is null) = (used_by is null))
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"domains" text[] NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"pseudonym" "bytea" NOT NULL,
	"pseudonym_key_id" integer NOT NULL,
	"sealed_chat" "bytea" NOT NULL,
	"key_id" integer NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"claims" integer DEFAULT 0 NOT NULL,
	"card_message_id" integer,
	CONSTRAINT "member_role" CHECK (role in ('moderator', 'lead', 'admin', 'authority')),
	CONSTRAINT "member_domains" CHECK (cardinality(domains) >= 1 and domains <@ array['general', 'child_safety', 'terror'])
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"lane" "bytea" NOT NULL,
	"plugin" text NOT NULL,
	"sealed_state" "bytea" NOT NULL,
	"key_id" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversation_lane_plugin_pk" PRIMARY KEY("lane","plugin")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"update_id" bigint NOT NULL,
	"lane" "bytea" NOT NULL,
	"sealed_update" "bytea",
	"key_id" integer NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_token" uuid,
	"lease_until" timestamp with time zone,
	"done_at" timestamp with time zone,
	"set_aside_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"about_id" uuid NOT NULL,
	"lane" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"key_id" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_token" uuid,
	"lease_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" text PRIMARY KEY NOT NULL,
	"period" text NOT NULL,
	"vintage" integer NOT NULL,
	"cutoff" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"method" text NOT NULL,
	"predecessor" text,
	"invented" boolean NOT NULL,
	CONSTRAINT "release_period" CHECK (period ~ '^[0-9]{4}-Q[1-4]$')
);
--> statement-breakpoint
CREATE TABLE "released_cell" (
	"release_id" text NOT NULL,
	"country" text NOT NULL,
	"status" text NOT NULL,
	"reported" integer,
	"flagged" integer,
	"cleared" integer,
	"undetermined" integer,
	"pending" integer,
	"share" double precision,
	"lower" double precision,
	"upper" double precision,
	CONSTRAINT "released_cell_release_id_country_pk" PRIMARY KEY("release_id","country"),
	CONSTRAINT "released_cell_status" CHECK (status in ('ok', 'Z', 'c', 'u', 'p')),
	CONSTRAINT "released_cell_zero" CHECK ((status = 'Z') = (reported is not null and reported = 0)),
	CONSTRAINT "released_cell_adds_up" CHECK (reported is null or reported = flagged + cleared + undetermined + pending),
	CONSTRAINT "released_cell_hidden" CHECK ((status = 'c') = (reported is null))
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reporter_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"sealed_answers" "bytea" NOT NULL,
	"key_id" integer NOT NULL,
	"erase_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"reporter_id" uuid,
	"category" text NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"sealed_words" "bytea",
	"key_id" integer,
	"child_in_danger" boolean,
	"receipt_hash" "bytea" NOT NULL,
	"receipt_key_id" integer NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"told_at" timestamp with time zone,
	CONSTRAINT "report_words_have_key" CHECK ((sealed_words is null) = (key_id is null))
);
--> statement-breakpoint
CREATE TABLE "reporter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pseudonym" "bytea" NOT NULL,
	"pseudonym_key_id" integer NOT NULL,
	"sealed_chat" "bytea",
	"key_id" integer,
	"language" text NOT NULL,
	"country" text,
	"forget_at" timestamp with time zone,
	"consented_at" timestamp with time zone NOT NULL,
	"blocked_at" timestamp with time zone,
	CONSTRAINT "reporter_chat_has_key" CHECK ((sealed_chat is null) = (key_id is null))
);
--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_of_decision" FOREIGN KEY ("decision_id","decided_by") REFERENCES "public"."decision"("id","decided_by") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_channel_id_channel_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lease_by_member_id_fk" FOREIGN KEY ("lease_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_decided_by_member_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_payload" ADD CONSTRAINT "event_payload_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_seal" ADD CONSTRAINT "event_seal_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skip" ADD CONSTRAINT "skip_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skip" ADD CONSTRAINT "skip_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_alias" ADD CONSTRAINT "channel_alias_channel_id_channel_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_locator" ADD CONSTRAINT "child_locator_channel_id_channel_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invite" ADD CONSTRAINT "invite_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invite" ADD CONSTRAINT "invite_used_by_member_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "released_cell" ADD CONSTRAINT "released_cell_release_id_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_reporter_id_reporter_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporter"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_channel_id_channel_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_reporter_id_reporter_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporter"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open" ON "cases" USING btree ("channel_id","domain") WHERE state in ('queued', 'in_review', 'on_hold', 'pending_second');--> statement-breakpoint
CREATE UNIQUE INDEX "cases_public_no" ON "cases" USING btree ("public_no");--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("band","due_at","id") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "cases_oldest" ON "cases" USING btree ("opened_at","id") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "cases_second" ON "cases" USING btree ("band","due_at","id") WHERE state = 'pending_second';--> statement-breakpoint
CREATE INDEX "cases_lease" ON "cases" USING btree ("lease_until") WHERE state = 'in_review';--> statement-breakpoint
CREATE INDEX "cases_channel" ON "cases" USING btree ("channel_id");--> statement-breakpoint
CREATE INDEX "cases_merged" ON "cases" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_one_live" ON "claim" USING btree ("case_id") WHERE released_at is null;--> statement-breakpoint
CREATE INDEX "claim_case" ON "claim" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "claim_member" ON "claim" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_seq" ON "decision" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "event_version" ON "event" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "skip_member" ON "skip" USING btree ("member_id","until");--> statement-breakpoint
CREATE INDEX "channel_merged" ON "channel" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "channel_alias_live" ON "channel_alias" USING btree ("kind","value") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "channel_alias_channel" ON "channel_alias" USING btree ("channel_id");--> statement-breakpoint
CREATE UNIQUE INDEX "child_locator_lookup" ON "child_locator" USING btree ("lookup");--> statement-breakpoint
CREATE INDEX "child_locator_channel" ON "child_locator" USING btree ("channel_id");--> statement-breakpoint
CREATE INDEX "child_locator_erase" ON "child_locator" USING btree ("erase_at") WHERE erase_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "invite_hash" ON "invite" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "invite_expires" ON "invite" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "member_pseudonym" ON "member" USING btree ("pseudonym") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "conversation_saved" ON "conversation" USING btree ("saved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_update" ON "inbox" USING btree ("update_id");--> statement-breakpoint
CREATE INDEX "inbox_waiting" ON "inbox" USING btree ("lane","seq") WHERE done_at is null and set_aside_at is null;--> statement-breakpoint
CREATE INDEX "inbox_received" ON "inbox" USING btree ("received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_once" ON "outbox" USING btree ("kind","about_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("not_before");--> statement-breakpoint
CREATE UNIQUE INDEX "release_vintage" ON "release" USING btree ("period","vintage");--> statement-breakpoint
CREATE UNIQUE INDEX "draft_one" ON "draft" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "draft_erase" ON "draft" USING btree ("erase_at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_one_voice" ON "report" USING btree ("case_id","reporter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_receipt" ON "report" USING btree ("receipt_hash");--> statement-breakpoint
CREATE INDEX "report_channel" ON "report" USING btree ("channel_id");--> statement-breakpoint
CREATE INDEX "report_received" ON "report" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "report_reporter" ON "report" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "report_to_tell" ON "report" USING btree ("case_id") WHERE told_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "reporter_pseudonym" ON "reporter" USING btree ("pseudonym");--> statement-breakpoint
CREATE INDEX "reporter_forget" ON "reporter" USING btree ("forget_at") WHERE forget_at is not null;