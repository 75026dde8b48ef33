package id.sidik.store;

/** A unit of the city, by its code at the centre. */
public record CityUnit(String code, String name) {}
