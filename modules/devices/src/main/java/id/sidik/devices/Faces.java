package id.sidik.devices;

import java.util.OptionalInt;

/**
 * What a machine says about faces. They are there or not; no command of this protocol carries them (section 10).
 *
 * @param knows  whether the machine has a face engine that is switched on
 * @param stored how many faces it holds; empty when it does not count them
 */
public record Faces(boolean knows, OptionalInt stored) {}
