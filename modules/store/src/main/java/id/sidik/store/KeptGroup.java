package id.sidik.store;

import java.util.UUID;

/** What a group of people is called from now on. @param group its own key @param dissolved it is no more */
public record KeptGroup(UUID id, String group, String name, boolean dissolved, Authorship author) {}
