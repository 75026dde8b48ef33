package id.sidik.operations.roads;

/** What the export of an attendance program may tell. */
public enum PhoneColumn {
    PERSON, MOMENT, DATE, TIME, SECOND_TIME, POSITION, LATITUDE, LONGITUDE, DISTANCE, FACE, MOCKED, NOTE
}
