package id.sidik.protocol;

import id.sidik.protocol.OptionKey.Group;
import id.sidik.protocol.OptionKey.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that are worth knowing (section 12), in the order in which they may be written: the network last. */
public final class OptionCatalogue {
    private static final String SECTION = "section 12";
    private static final String TIMES = "section 11.7";
    private static final Map<String, OptionKey> KEYS = new LinkedHashMap<>();

    static {
        schedule();
        behaviour();
        machine();
        network();
    }

    private OptionCatalogue() {}

    public static List<OptionKey> all() {
        return List.copyOf(KEYS.values());
    }

    public static Optional<OptionKey> find(String name) {
        return Optional.ofNullable(KEYS.get(name));
    }

    private static void schedule() {
        for (int bell = 1; bell <= 6; bell++)
            add(Group.BELLS, Mark.C, TIMES, new OptionKind.TimeOfDay(65_535), "AutoAlarm" + bell);
        for (int change = 1; change <= 16; change++)
            add(Group.STATES, Mark.C, TIMES, new OptionKind.TimeOfDay(-1), "AS" + change);
        add(Group.STATES, Mark.B, SECTION, new OptionKind.Number(0, 65_535), "~ShowState", "TOState");
        add(Group.PUNCHING, Mark.C, SECTION, new OptionKind.Number(0, 60), "AlarmReRec");
        add(Group.PUNCHING, Mark.C, SECTION, new OptionKind.Number(0, 99_999), "AlarmAttLog", "AlarmOpLog");
        add(Group.PUNCHING, Mark.B, SECTION, new OptionKind.Flag(), "WorkCode");
        add(Group.PUNCHING, Mark.B, SECTION, new OptionKind.Flag(), "~WCFO");
        add(Group.PUNCHING, Mark.C, SECTION, new OptionKind.Flag(), "Must1To1", "MustEnroll", "OnlyPINCard",
                "UnlockPerson");
        add(Group.POWER, Mark.B, TIMES, new OptionKind.TimeOfDay(255), "AutoPowerOn", "AutoPowerOff",
                "AutoPowerSuspend");
        add(Group.POWER, Mark.C, SECTION, new OptionKind.Number(0, 999), "IdleMinute");
        add(Group.POWER, Mark.C, SECTION, new OptionKind.OneOf(List.of("87", "88")), "IdlePower");
        add(Group.POWER, Mark.B, SECTION, new OptionKind.Flag(), "LockPowerKey");
    }

    private static void behaviour() {
        add(Group.DISPLAY, Mark.B, SECTION, new OptionKind.Number(0, 255), "NewLng", "Language");
        add(Group.DISPLAY, Mark.B, SECTION, new OptionKind.Number(0, 99), "DtFmt");
        add(Group.DISPLAY, Mark.B, SECTION, new OptionKind.Number(0, 65_535), "TOMenu");
        add(Group.DISPLAY, Mark.B, SECTION, new OptionKind.Flag(), "VoiceOn");
        add(Group.DISPLAY, Mark.D, SECTION, new OptionKind.Number(0, 100), "VOLUME");
        add(Group.DISPLAY, Mark.B, "section 11.6", new OptionKind.Flag(), "DaylightSavingTime");
        add(Group.MATCHING, Mark.C, SECTION, new OptionKind.Number(0, 100), "MThreshold", "EThreshold", "VThreshold");
        add(Group.MATCHING, Mark.C, SECTION, new OptionKind.Flag(), "ShowScore");
        add(Group.DOOR, Mark.A, SECTION, new OptionKind.Number(0, 254), "LockOn");
        add(Group.DOOR, Mark.A, SECTION, new OptionKind.Flag(), "AntiPassbackOn");
        add(Group.DOOR, Mark.B, SECTION, new OptionKind.Flag(), "~APBFO");
        add(Group.DOOR, Mark.C, SECTION, new OptionKind.Number(0, 50), "~DOTZ", "~DCTZ");
        add(Group.SERIAL, Mark.A, SECTION, new OptionKind.Number(1, 254), "DeviceID");
        add(Group.SERIAL, Mark.B, SECTION, new OptionKind.Flag(), "RS232On", "RS485On");
        add(Group.SERIAL, Mark.B, SECTION, new OptionKind.OneOf(List.of("1200", "2400", "4800", "9600", "19200",
                "38400", "57600", "115200")), "RS232BaudRate");
    }

    private static void machine() {
        add(Group.FUNCTIONS, Mark.A, SECTION, new OptionKind.Text(20), "~ZKFPVersion", "~PIN2Width");
        add(Group.FUNCTIONS, Mark.B, SECTION, new OptionKind.Text(20), "~IsABCPinEnable", "~T9FunOn", "~ExtendFmt",
                "~UserExtFmt", "~SSR", "~IsOnlyRFMachine", "~RFCardOn");
        add(Group.IDENTITY, Mark.B, SECTION, new OptionKind.Text(40), "CompatOldFirmware", "FingerFunOn", "FaceFunOn",
                "BiometricType", "ZKFaceVersion", "~ZKFVVersion", "NetworkOn");
        add(Group.IDENTITY, Mark.D, SECTION, new OptionKind.Text(20), "encrypt_out");
        add(Group.IDENTITY, Mark.A, SECTION, new OptionKind.Text(64), "~SerialNumber", "~DeviceName", "~Platform",
                "~OEMVendor", "~ProductTime", "~OS", "MAC");
        add(Group.PUSH, Mark.B, SECTION, new OptionKind.Flag(), "EnableProxyServer");
        add(Group.PUSH, Mark.B, SECTION, new OptionKind.Text(60), "ProxyServerIP");
        add(Group.PUSH, Mark.B, SECTION, new OptionKind.Number(0, 65_535), "ProxyServerPort");
        add(Group.PUSH, Mark.D, SECTION, new OptionKind.Text(120), "ICLOCKSVRURL", "ServerURL", "WebServerURLModel");
    }

    private static void network() {
        add(Group.KEY, Mark.B, SECTION, new OptionKind.Secret(0, 999_999), "COMKey");
        add(Group.NETWORK, Mark.B, SECTION, new OptionKind.Flag(), "HiSpeedNet");
        add(Group.NETWORK, Mark.A, SECTION, new OptionKind.Address(), "DNS", "NetMask", "GATEIPAddress");
        add(Group.NETWORK, Mark.A, SECTION, new OptionKind.Number(1, 65_535), "UDPPort", "TCPPort");
        add(Group.NETWORK, Mark.A, SECTION, new OptionKind.Flag(), "DHCP");
        add(Group.NETWORK, Mark.A, SECTION, new OptionKind.Address(), "IPAddress");
    }

    private static void add(Group group, Mark mark, String source, OptionKind kind, String... names) {
        for (String name : names) KEYS.put(name, new OptionKey(name, group, kind, mark, source));
    }

    /** The settings of a group, in their order. */
    public static List<OptionKey> of(Group group) {
        List<OptionKey> found = new ArrayList<>(KEYS.values());
        found.removeIf(key -> key.group() != group);
        return found;
    }
}
