package id.sidik.domain;

import java.time.LocalDate;

/** One person on the presence list of one roll call; a day without an entry had no list, and nobody missed it. */
public record ApelPresence(LocalDate day, boolean attended) {}
