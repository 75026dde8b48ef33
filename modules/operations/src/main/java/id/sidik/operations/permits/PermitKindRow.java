package id.sidik.operations.permits;

import java.util.OptionalInt;

/**
 * A kind of permit that can be chosen.
 *
 * @param label   Indonesian, as printed in legends
 * @param partial half days are possible
 * @param quota   days of a year, empty when there is no limit
 */
public record PermitKindRow(String code, String label, boolean evidence, boolean partial, OptionalInt quota,
        boolean suspendsTpp) {}
