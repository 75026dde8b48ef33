package id.sidik.intake.phone;

import java.math.BigDecimal;

/** What a program tells of a face. */
public sealed interface FaceFinding {
    /** As exported, in the scale of the program. */
    record Score(BigDecimal value) implements FaceFinding {}

    /** By word only. */
    record Said(boolean matches) implements FaceFinding {}

    /** Nothing. */
    record Unknown() implements FaceFinding {}
}
