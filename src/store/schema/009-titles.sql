-- Version 9: records that people call by a title are found by an index, not by reading all of
-- them. The expressions are those that src/store/find.rs compares with.
CREATE INDEX source_by_title ON source(lower(trim(title)));
CREATE INDEX proceeding_by_case_number ON proceeding(lower(trim(coalesce(case_number, title))));
CREATE INDEX proceeding_by_title ON proceeding(lower(trim(title)));
CREATE INDEX provision_by_article ON provision(lower(trim(coalesce(article, '') || ' ' || coalesce(law, ''))));
CREATE INDEX provision_by_citation ON provision(lower(trim('article ' || coalesce(article, '') || ', ' || coalesce(law, ''))));
CREATE INDEX provision_by_title ON provision(lower(trim(title)));
