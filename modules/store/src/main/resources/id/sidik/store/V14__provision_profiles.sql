-- The board of machines that are set up tells what came of their profiles, too.

PRAGMA user_version = 14;

-- profile: the name of the one that the table asks for, '' for the one that holds anyway.
-- setting: 'WAITING', 'NONE', 'ALREADY', 'PROVED', 'LOOK', 'FAILED'.
ALTER TABLE provision ADD COLUMN profile TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN setting TEXT NOT NULL DEFAULT 'WAITING';
