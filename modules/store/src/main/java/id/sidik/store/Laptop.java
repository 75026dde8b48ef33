package id.sidik.store;

/** This installation. @param id a UUID that stays @param name what the office calls it, blank before it was named */
public record Laptop(String id, String name) {}
