ALTER TABLE "claim" DROP CONSTRAINT "claim_release_kind";
--> statement-breakpoint
ALTER TABLE "event" DROP CONSTRAINT "event_move";
--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_release_kind" CHECK (release_kind in ('decided', 'put_back', 'skip', 'expire', 'merged', 'withdrawn'));
--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_move" CHECK (move in ('open', 'draw', 'attach', 'detach', 'claim', 'renew', 'put_back', 'skip', 'expire', 'reassign', 'hold', 'wake', 'escalate', 'decide', 'propose', 'approve', 'return', 'undo', 'merge', 'unmerge', 'withdraw', 'reopen'));