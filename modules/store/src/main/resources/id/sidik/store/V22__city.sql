-- What a city wants to know of its units, and what its units know of each other.

PRAGMA user_version = 22;

-- How many punches fit into the machine, as it said at that contact.
ALTER TABLE contact ADD COLUMN machine_room INTEGER;

-- The unit that somebody went to, by its code at the centre; blank when it has none there.
ALTER TABLE transfer ADD COLUMN unit TEXT NOT NULL DEFAULT '';

-- The units of the city, as the centre told them last.
CREATE TABLE city_unit (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
