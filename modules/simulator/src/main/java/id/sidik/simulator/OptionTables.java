package id.sidik.simulator;

import java.util.Map;
import java.util.TreeMap;

/** Which settings a platform knows, as it leaves the factory. Made up of documented keys; no list of a real firmware. */
final class OptionTables {
    private static final String BOTH = """
            ~OEMVendor=SIDIK
            ~DeviceName=Mesin Simulasi
            ~ProductTime=2026-01-02 08:00:00
            ~OS=1
            ~ExtendFmt=0
            CompatOldFirmware=0
            SDKBuild=0
            WorkCode=0
            DeviceID=1
            NetMask=255.0.0.0
            GATEIPAddress=0.0.0.0
            DNS=0.0.0.0
            DHCP=0
            HiSpeedNet=0
            NetworkOn=1
            RS232On=1
            RS485On=0
            RS232BaudRate=115200
            NewLng=97
            VoiceOn=1
            AlarmReRec=1
            AlarmAttLog=99
            AlarmOpLog=99
            IdleMinute=0
            IdlePower=88
            AutoPowerOn=255
            AutoPowerOff=255
            AutoPowerSuspend=255
            LockOn=5
            TOState=5
            TOMenu=60
            DtFmt=9
            MThreshold=35
            EThreshold=45
            VThreshold=15
            ShowScore=0
            """;

    private static final String BLACK_AND_WHITE = """
            ~UserExtFmt=0
            ~SSR=0
            LockPowerKey=0
            Must1To1=0
            """;

    private static final String COLOUR = """
            ~UserExtFmt=1
            ~SSR=1
            ~ShowState=1
            ~IsOnlyRFMachine=0
            Language=101
            VOLUME=60
            FingerFunOn=1
            AntiPassbackOn=0
            DaylightSavingTime=0
            EnableProxyServer=0
            ProxyServerIP=
            ProxyServerPort=0
            ICLOCKSVRURL=
            """;

    private OptionTables() {}

    static Map<String, String> of(boolean modern) {
        Map<String, String> values = new TreeMap<>();
        put(values, BOTH);
        put(values, modern ? COLOUR : BLACK_AND_WHITE);
        for (int bell = 1; bell <= 6; bell++) values.put("AutoAlarm" + bell, "65535");
        if (!modern) for (int change = 1; change <= 16; change++) values.put("AS" + change, "-1");
        return values;
    }

    private static void put(Map<String, String> values, String lines) {
        lines.lines().map(line -> line.split("=", 2)).forEach(pair -> values.put(pair[0], pair[1]));
    }
}
