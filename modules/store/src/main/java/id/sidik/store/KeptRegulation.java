package id.sidik.store;

/** A version of a regulation pack. @param json the text of the pack as it was put */
public record KeptRegulation(String id, String version, String json) {}
