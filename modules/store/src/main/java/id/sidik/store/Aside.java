package id.sidik.store;

/** Something from the centre that is not kept yet. @param state WAITS, UNREADABLE or CLASH @param laptop it came from */
public record Aside(String kind, String key, Arrival state, String laptop) {}
