package id.sidik.rules;

import java.math.BigDecimal;

/**
 * A kind of leave, duty or permission (rule model, section 4.7).
 *
 * @param label    Indonesian, as printed in legends
 * @param pct      what a day of it costs
 * @param evidence a document must be handed in
 * @param partial  half days are possible
 */
public record PermitKind(String code, String label, BigDecimal pct, boolean evidence, boolean partial) {}
