package id.sidik.operations;

/**
 * What a person has said about clearing a log.
 *
 * @param reason   why, not blank
 * @param typed    the machine's name, typed by hand
 * @param noCentre whether it was acknowledged that no centre has these punches
 */
public record ClearWish(String reason, String typed, boolean noCentre) {}
