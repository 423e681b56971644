-- Version 7: indexes that counts are read from alone, without the records: what counts of incidents
-- and of their victims need of each, in the order in which they are counted.

CREATE INDEX incident_counted ON incident(id, date_earliest, date_latest, date, country, status, place);
CREATE INDEX involvement_counted ON involvement(list, actor_id, record_id, confidentiality);
CREATE INDEX involvement_withheld ON involvement(record_id, confidentiality) WHERE confidentiality IS NOT NULL;
