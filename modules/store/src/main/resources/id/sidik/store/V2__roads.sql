-- A machine may be reached by other roads than its port on the network.
-- road: NETWORK, SERIAL, WEB, PUSH, DISK. For SERIAL, host holds the port's name, port the machine's number.

PRAGMA user_version = 2;

ALTER TABLE machine ADD COLUMN road TEXT NOT NULL DEFAULT 'NETWORK';
ALTER TABLE machine ADD COLUMN baud INTEGER NOT NULL DEFAULT 0;

UPDATE machine SET road = 'DISK' WHERE trim(host) = '';
