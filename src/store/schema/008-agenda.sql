-- Version 8: what the agenda asks for: days that lie ahead or have passed, and who is held.
CREATE INDEX step_by_next_date ON step(next_date_latest, next_date_earliest, proceeding_id) WHERE next_date_latest IS NOT NULL;
CREATE INDEX step_by_ends ON step(ends_latest, ends_earliest, proceeding_id) WHERE ends_latest IS NOT NULL;
CREATE INDEX step_by_notified ON step(notified_latest, notified_earliest, proceeding_id) WHERE notified_latest IS NOT NULL;
CREATE INDEX step_by_liberty ON step(liberty, date_latest, proceeding_id) WHERE liberty IS NOT NULL;
CREATE INDEX sentence_by_ends ON sentence(ends_latest, ends_earliest) WHERE ends_latest IS NOT NULL;
CREATE INDEX communication_by_reply_due ON communication(reply_due_earliest) WHERE reply_due_earliest IS NOT NULL;
CREATE INDEX communication_by_act_before ON communication(act_before_latest, act_before_earliest) WHERE act_before_latest IS NOT NULL;
CREATE INDEX measure_by_ended ON measure(ended_latest, ended_earliest) WHERE ended_latest IS NOT NULL;
CREATE INDEX consent_by_until ON consent(until_earliest) WHERE until_earliest IS NOT NULL;
