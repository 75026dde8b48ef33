package id.sidik.central;

/** Somebody on the list of a unit. @param id by which the unit's facts name the person @param number NIP, may be blank */
public record CityPerson(String id, String number, String name) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
