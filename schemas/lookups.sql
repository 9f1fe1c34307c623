-- What the named questions look things up in, beside the tables of events; kept up to date by SQLite itself.

-- Who shares in an agreement, and when it was signed, whatever became of it since.
CREATE TABLE agreement_event_party (
    event_id TEXT NOT NULL, position INTEGER NOT NULL, entity_id TEXT, name TEXT, kind TEXT, country TEXT,
    signed_lo TEXT, signed_hi TEXT,
    PRIMARY KEY (event_id, position)
) WITHOUT ROWID;
CREATE INDEX agreement_event_party_country ON agreement_event_party (country, signed_lo, event_id);
CREATE INDEX agreement_event_party_entity ON agreement_event_party (entity_id);

CREATE TRIGGER agreement_event_party_gone AFTER DELETE ON agreement_event BEGIN
    DELETE FROM agreement_event_party WHERE event_id = OLD.id;
END;
CREATE TRIGGER agreement_event_party_made AFTER INSERT ON agreement_event BEGIN
    DELETE FROM agreement_event_party WHERE event_id = NEW.id;
    INSERT INTO agreement_event_party
    SELECT NEW.id, j.key + 1,
           coalesce(m.entity_id, CASE json_extract(j.value, '$.kind') WHEN 'country' THEN json_extract(j.value, '$.country') END),
           json_extract(j.value, '$.name'), json_extract(j.value, '$.kind'),
           coalesce(json_extract(j.value, '$.country'), (SELECT e.country FROM entity e WHERE e.id = m.entity_id)),
           NULL, NULL
    FROM fact f JOIN json_each(f.data, '$.parties') j
    LEFT JOIN mention m ON m.fact_id = f.id AND m.field = 'parties[' || j.key || '].name'
    WHERE f.id = NEW.fact_id;
    UPDATE agreement_event_party SET (signed_lo, signed_hi) = (
        SELECT json_extract(f.data, '$.date_lo'), json_extract(f.data, '$.date_hi')
        FROM event_fact e JOIN fact f ON f.id = e.fact_id
        WHERE e.event_id = NEW.id AND json_extract(f.data, '$.status') = 'signed'
        ORDER BY json_extract(f.data, '$.date_lo') IS NULL, f.verdict DESC,
                 julianday(json_extract(f.data, '$.date_hi')) - julianday(json_extract(f.data, '$.date_lo')), f.id
        LIMIT 1)
    WHERE event_id = NEW.id AND NEW.status IN ('ratified', 'in_force', 'suspended', 'terminated');
    UPDATE agreement_event_party SET signed_lo = NEW.date_lo, signed_hi = NEW.date_hi
    WHERE event_id = NEW.id AND NEW.status = 'signed';
END;

CREATE INDEX agreement_event_ahead ON agreement_event (first_seen)
    WHERE status IN ('proposed', 'negotiating', 'agreed', 'initialled');
CREATE INDEX figure_series_scope ON figure_series (indicator, scope, period) WHERE scope IS NOT NULL;
CREATE INDEX figure_series_ahead ON figure_series (period)
    WHERE status IN ('target', 'planned', 'potential', 'forecast');
CREATE INDEX figure_series_growth ON figure_series (period) WHERE change_pct IS NOT NULL;
CREATE INDEX figure_series_amount ON figure_series (amount_text);
CREATE INDEX agreement_event_amount ON agreement_event (amount_text);
