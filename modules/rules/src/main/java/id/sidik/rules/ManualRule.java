package id.sidik.rules;

import id.sidik.domain.ManualReason;
import java.util.Set;

/**
 * When a presence may be written by hand (rule model, section 1: {@code manual}).
 *
 * @param signedBy who signs the sheet, {@value #HEAD} for the head of the unit
 */
public record ManualRule(Set<ManualReason> allowedReasons, String signedBy) {
    public static final String HEAD = "HEAD";

    public ManualRule {
        allowedReasons = Set.copyOf(allowedReasons);
    }

    public boolean allows(ManualReason reason) {
        return allowedReasons.contains(reason);
    }
}
