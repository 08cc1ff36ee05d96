-- What a check cannot say, because it concerns two tables. Asked when the transaction ends, so that the rows may come in any order.
-- The decision a case names is its own.
ALTER TABLE cases ADD CONSTRAINT cases_own_decision FOREIGN KEY (id, decision_id) REFERENCES decision (case_id, id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- A case is closed by an effective decision: one that needs no second person or has been approved, and was neither returned nor undone.
CREATE FUNCTION closed_by_effective_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (
    SELECT FROM cases c JOIN decision d ON d.id = c.decision_id LEFT JOIN approval a ON a.decision_id = d.id
    WHERE c.id = NEW.id AND c.state = 'closed' AND coalesce(a.kind, CASE WHEN d.hold_reason IS NULL THEN 'approved' ELSE 'held' END) <> 'approved'
  ) THEN
    RAISE EXCEPTION 'A case cannot be closed without an effective decision.' USING ERRCODE = 'check_violation', CONSTRAINT = 'cases_closed_effective';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION closed_by_effective_decision() FROM PUBLIC;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER cases_closed_effective AFTER INSERT OR UPDATE ON cases DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'closed') EXECUTE FUNCTION closed_by_effective_decision();
