package id.sidik.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who signs in one block of the pages, and from when to when.
 *
 * @param position of the office that signs, for example "Kepala Dinas Contoh"
 * @param own      the signer's own position where he or she signs on behalf, for example "Sekretaris"; blank otherwise
 * @param from     first day; empty: always so far
 * @param until    last day; empty: until further notice
 */
public record Official(UUID id, Block block, Form form, String position, String own, String name, String rank,
        String number, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Where it stands on the page. */
    public enum Block {
        /** Right: the head of the unit, with place and date. */
        HEAD,
        /** Left. */
        LEFT,
        /** Between. */
        TREASURER
    }

    /** As what somebody signs. */
    public enum Form {
        OWN,
        /** Plt.: the office is vacant. */
        ACTING,
        /** Plh.: for some days. */
        DAILY,
        /** a.n.: on behalf. */
        ON_BEHALF
    }

    public Official {
        if (onlySpaces(position) || onlySpaces(name))
            throw new IllegalArgumentException("an official has a position and a name");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new IllegalArgumentException("an official's time ends before it begins");
    }

    private static boolean onlySpaces(String text) {
        return text.chars().allMatch(each -> each == ' ');
    }

    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The office as the page names it; on behalf, the signer's own position on a line below. */
    public String worded() {
        return switch (form) {
            case OWN -> position;
            case ACTING -> "Plt. " + position;
            case DAILY -> "Plh. " + position;
            case ON_BEHALF -> "a.n. " + position + (own.isBlank() ? "" : "\n" + own);
        };
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "an official of the block " + block;
    }
}
