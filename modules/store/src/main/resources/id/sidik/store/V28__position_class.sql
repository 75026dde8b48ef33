-- Which class a position has ("kelas jabatan", 1 to 17): the allowance follows it. Null: not known.

PRAGMA user_version = 28;

ALTER TABLE employee ADD COLUMN position_class INTEGER CHECK (position_class BETWEEN 1 AND 17);
