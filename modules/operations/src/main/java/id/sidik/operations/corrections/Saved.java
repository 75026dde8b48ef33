package id.sidik.operations.corrections;

/**
 * What became of a wish.
 *
 * @param kept     new facts
 * @param same     of the wish's facts those that were there before and count
 * @param standing of the new facts; of those that were there when nothing is new
 */
public record Saved(int kept, int same, Standing standing) {}
