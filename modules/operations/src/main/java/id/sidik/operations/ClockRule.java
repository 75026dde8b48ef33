package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.store.SettingTable;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a clock is set at a contact without anybody asking: off by more than {@code over} and by no more than
 * {@code atMost}. What is farther off only a person may set.
 *
 * @param over   whole seconds, at least 2: less is not to be known from one look
 * @param atMost whole seconds, more than {@code over}, at most a day
 * @param reason who decided it and why, up to {@link #LONGEST_REASON} characters; written down with every setting
 */
public record ClockRule(boolean on, Duration over, Duration atMost, String reason) {
    public static final int LONGEST_REASON = 200;
    public static final Duration LEAST = Duration.ofSeconds(2);
    public static final Duration MOST = Duration.ofDays(1);
    /** Nothing happens by itself until somebody wants it. */
    public static final ClockRule OFF = new ClockRule(false, Duration.ofSeconds(30), Duration.ofMinutes(10));

    private static final String UNIT = "clockRule";
    private static final Pattern TEXT = Pattern.compile("(on|off) (\\d{1,6}) (\\d{1,6})(?: # (.{1,200}))?");

    public ClockRule {
        if (!possible(over, atMost)) throw new IllegalArgumentException("2 s <= over < at most <= a day");
        reason = reason.strip().replaceAll("\\s+", " ");
        if (reason.length() > LONGEST_REASON) throw new IllegalArgumentException("the reason is too long");
    }

    /** Without a reason of its own. */
    public ClockRule(boolean on, Duration over, Duration atMost) {
        this(on, over, atMost, "");
    }

    public static boolean possible(Duration over, Duration atMost) {
        return over.compareTo(LEAST) >= 0 && over.compareTo(atMost) < 0 && atMost.compareTo(MOST) <= 0;
    }

    boolean asksFor(Duration offset) {
        return on && offset.abs().compareTo(over) > 0;
    }

    boolean allows(Duration offset) {
        return offset.abs().compareTo(atMost) <= 0;
    }

    /** The machine's own rule, else the unit's, else {@link #OFF}. */
    static ClockRule of(SettingTable settings, MachineId machine) {
        return own(settings, machine).or(() -> settings.get(UNIT).flatMap(ClockRule::read)).orElse(OFF);
    }

    static Optional<ClockRule> own(SettingTable settings, MachineId machine) {
        return settings.get(key(machine)).flatMap(ClockRule::read);
    }

    static ClockRule ofUnit(SettingTable settings) {
        return settings.get(UNIT).flatMap(ClockRule::read).orElse(OFF);
    }

    void saveForUnit(SettingTable settings) {
        settings.put(UNIT, text());
    }

    void save(SettingTable settings, MachineId machine) {
        settings.put(key(machine), text());
    }

    /** The machine goes by the unit's rule from now on. */
    static void inherit(SettingTable settings, MachineId machine) {
        settings.remove(key(machine));
    }

    private static String key(MachineId machine) {
        return UNIT + "." + machine.serial();
    }

    private String text() {
        String rule = (on ? "on " : "off ") + over.toSeconds() + " " + atMost.toSeconds();
        return reason.isEmpty() ? rule : rule + " # " + reason;
    }

    private static Optional<ClockRule> read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        Duration over = Duration.ofSeconds(Long.parseLong(parts.group(2)));
        Duration atMost = Duration.ofSeconds(Long.parseLong(parts.group(3)));
        return possible(over, atMost)
                ? Optional.of(new ClockRule(parts.group(1).equals("on"), over, atMost,
                        Optional.ofNullable(parts.group(4)).orElse("")))
                : Optional.empty();
    }
}
