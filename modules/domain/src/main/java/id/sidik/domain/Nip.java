package id.sidik.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The 18-digit number of a civil servant (Perka BKN 22/2007; glossary section 6): birth date, year and month of
 * appointment, sex, serial. A PPPK number has a contract code, 21 for the first, in place of the month.
 *
 * @param code the month 1–12, or the contract code 21–99
 */
public record Nip(String digits, LocalDate birthDate, int year, int code, Sex sex) {
    public enum Kind {
        PNS, PPPK
    }

    public enum Sex {
        MAN, WOMAN
    }

    /** Why a text is not a NIP. */
    public enum Fault {
        DIGITS, LENGTH, BIRTH_DATE, APPOINTMENT, AGE, SEX, SERIAL
    }

    /** What came of reading a text as a NIP. */
    public sealed interface Parsed {
        record Valid(Nip nip) implements Parsed {}

        record Invalid(Fault fault) implements Parsed {}
    }

    private static final int LENGTH = 18;
    private static final int CONTRACT_BASE = 20;
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 65;

    /** Reads a number with or without blanks and full stops. */
    public static Parsed parse(String text) {
        String digits = text.replaceAll("[\\s.\\u00A0]", "");
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) return new Parsed.Invalid(Fault.DIGITS);
        if (digits.length() != LENGTH) return new Parsed.Invalid(Fault.LENGTH);
        Optional<LocalDate> birth = birthDate(digits);
        if (birth.isEmpty()) return new Parsed.Invalid(Fault.BIRTH_DATE);
        int year = number(digits, 8, 12);
        int code = number(digits, 12, 14);
        if (code == 0 || code > 12 && code <= CONTRACT_BASE) return new Parsed.Invalid(Fault.APPOINTMENT);
        int age = year - birth.get().getYear();
        if (age < YOUNGEST || age > OLDEST) return new Parsed.Invalid(Fault.AGE);
        char sex = digits.charAt(14);
        if (sex != '1' && sex != '2') return new Parsed.Invalid(Fault.SEX);
        if (digits.endsWith("000")) return new Parsed.Invalid(Fault.SERIAL);
        return new Parsed.Valid(new Nip(digits, birth.get(), year, code, sex == '1' ? Sex.MAN : Sex.WOMAN));
    }

    private static Optional<LocalDate> birthDate(String digits) {
        try {
            return Optional.of(LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    public Kind kind() {
        return code > CONTRACT_BASE ? Kind.PPPK : Kind.PNS;
    }

    /** The month of appointment as CPNS; empty for a PPPK. */
    public Optional<YearMonth> appointed() {
        return kind() == Kind.PNS ? Optional.of(YearMonth.of(year, code)) : Optional.empty();
    }

    /** The number of the contract, 1 for the first; empty for a PNS. */
    public OptionalInt contract() {
        return kind() == Kind.PPPK ? OptionalInt.of(code - CONTRACT_BASE) : OptionalInt.empty();
    }

    /** Three digits. */
    public String serial() {
        return digits.substring(15);
    }

    /** In the groups of official letters: {@code 19870523 201101 1 004}. */
    public String display() {
        return digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " " + serial();
    }

    /** A number as printed: a NIP in its groups, any other as it is. */
    public static String printed(String number) {
        return parse(number) instanceof Parsed.Valid(Nip nip) ? nip.display() : number;
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "a NIP";
    }
}
