package id.sidik.rules;

/** The activity that the performance system should show. @param minutesPerDay of every workday with presence */
public record ActivityRule(int minutesPerDay) {}
