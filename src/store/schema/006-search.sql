-- Version 6: full-text search; what lists, searches and counts filter by is found by indexes.

-- Words of records, by their number, in the form that src/search/words.rs gives them. The texts
-- themselves are not kept again: the index has no content, and is filled by the program.
CREATE VIRTUAL TABLE search USING fts5(
    title, text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

CREATE INDEX record_by_level ON record(kind, confidentiality, id);

CREATE INDEX incident_by_date ON incident(date_earliest, date_latest);
CREATE INDEX incident_by_latest ON incident(date_latest, date_earliest);
CREATE INDEX incident_by_country ON incident(country, date_earliest, date_latest);
CREATE INDEX incident_by_place ON incident(place);
CREATE INDEX incident_by_status ON incident(status);

CREATE INDEX step_by_date ON step(date_earliest, date_latest, proceeding_id);
CREATE INDEX step_by_latest ON step(date_latest, date_earliest);
CREATE INDEX step_by_kind ON step(kind, date_latest, date_earliest, proceeding_id);
CREATE INDEX step_by_country ON step(country);
CREATE INDEX step_by_place ON step(place);

CREATE INDEX measure_by_date ON measure(date_earliest, date_latest);
CREATE INDEX measure_by_latest ON measure(date_latest, date_earliest);
CREATE INDEX measure_by_kind ON measure(kind);
CREATE INDEX measure_by_country ON measure(country);
CREATE INDEX measure_by_place ON measure(place);

CREATE INDEX life_event_by_date ON life_event(date_earliest, date_latest);
CREATE INDEX life_event_by_latest ON life_event(date_latest, date_earliest);
CREATE INDEX life_event_by_kind ON life_event(kind);
CREATE INDEX life_event_by_country ON life_event(country);
CREATE INDEX life_event_by_place ON life_event(place);

CREATE INDEX communication_by_date ON communication(date_earliest, date_latest);
CREATE INDEX communication_by_latest ON communication(date_latest, date_earliest);
CREATE INDEX communication_by_kind ON communication(kind);

CREATE INDEX source_by_date ON source(date_earliest, date_latest);
CREATE INDEX source_by_latest ON source(date_latest, date_earliest);
CREATE INDEX source_by_kind ON source(kind);

CREATE INDEX charge_by_date ON charge(date_earliest, date_latest);
CREATE INDEX charge_by_latest ON charge(date_latest, date_earliest);
CREATE INDEX charge_by_status ON charge(status);

CREATE INDEX demand_by_date ON demand(date_earliest, date_latest);
CREATE INDEX demand_by_latest ON demand(date_latest, date_earliest);
CREATE INDEX demand_by_kind ON demand(kind);
CREATE INDEX demand_by_status ON demand(status);

CREATE INDEX affiliation_by_date ON affiliation(date_earliest, date_latest);
CREATE INDEX affiliation_by_latest ON affiliation(date_latest, date_earliest);
CREATE INDEX relationship_by_date ON relationship(date_earliest, date_latest);
CREATE INDEX relationship_by_latest ON relationship(date_latest, date_earliest);
CREATE INDEX relationship_by_kind ON relationship(kind);

CREATE INDEX actor_by_kind ON actor(kind);
CREATE INDEX actor_by_defender ON actor(defender, id);
CREATE INDEX actor_by_country ON actor(country);
CREATE INDEX actor_by_place ON actor(place);
CREATE INDEX proceeding_by_kind ON proceeding(kind);
CREATE INDEX proceeding_by_country ON proceeding(country);
CREATE INDEX proceeding_by_place ON proceeding(place);
CREATE INDEX provision_by_country ON provision(country);
