package id.sidik.simulator;

import id.sidik.protocol.AccessGroup;
import id.sidik.protocol.AccessZone;
import id.sidik.protocol.Command;
import id.sidik.protocol.DayPeriod;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UnlockCombination;
import id.sidik.protocol.UserZones;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access zones, groups, people's zones and combinations (section 11), told in the forms of the dialect. */
final class ScheduleDesk implements Desk {
    private static final byte[] HEAD = {(byte) 0xD0, 0x07, 0, 0, 0, 0, 0, 0};

    private final SettingHabits habits;
    private final Map<Integer, AccessZone> zones = new ConcurrentHashMap<>();
    private final Map<Integer, AccessGroup> groups = new ConcurrentHashMap<>();
    private final Map<Integer, UserZones> users = new ConcurrentHashMap<>();
    private final Map<Integer, UnlockCombination> combinations = new ConcurrentHashMap<>();

    ScheduleDesk(SettingHabits habits) {
        this.habits = habits;
        zones.put(1, AccessZone.daily(1, DayPeriod.ALL_DAY));
        groups.put(1, new AccessGroup(1, List.of(1, 0, 0), 0, false));
        combinations.put(1, new UnlockCombination(1, List.of(1)));
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        try {
            return known(exchange, exchange.request().data());
        } catch (MalformedException refused) {
            exchange.reply(Reply.ACK_ERROR);
            return true;
        }
    }

    private boolean known(Exchange exchange, byte[] data) throws IOException, MalformedException {
        switch (exchange.request().code()) {
            case Command.TZ_RRQ -> tell(exchange, zone(first(data)));
            case Command.GRPTZ_RRQ -> tell(exchange, group(first(data)));
            case Command.USERTZ_RRQ -> tell(exchange, user(first(data)));
            case Command.ULG_RRQ -> tell(exchange, combination(first(data)));
            case Command.TZ_WRQ -> keep(exchange, zones, AccessZone.written(data).index(), AccessZone.written(data));
            case Command.GRPTZ_WRQ ->
                keep(exchange, groups, AccessGroup.written(data).number(), AccessGroup.written(data));
            case Command.USERTZ_WRQ -> keep(exchange, users, person(data), UserZones.written(data));
            case Command.ULG_WRQ -> keep(exchange, combinations, UnlockCombination.written(data).number(),
                    UnlockCombination.written(data));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int first(byte[] data) {
        return data.length == 0 ? 0 : data[0] & 0xFF | (data.length > 1 ? (data[1] & 0xFF) << 8 : 0);
    }

    /** Some firmware looks at the low byte only. */
    private int person(byte[] data) {
        return habits.access().lowUidByte() ? first(data) & 0xFF : first(data);
    }

    private byte[] zone(int index) {
        AccessZone zone = zones.get(index);
        return zone == null ? new byte[32] : zone.reply(habits.access().zoneForm());
    }

    private byte[] group(int number) {
        AccessGroup group = groups.get(number & 0xFF);
        return group == null ? new byte[8] : group.reply(habits.access().groupScale());
    }

    private byte[] user(int uid) {
        int asked = habits.access().lowUidByte() ? uid & 0xFF : uid;
        return users.getOrDefault(asked, new UserZones(false, List.of(1, 0, 0))).reply(habits.access().userFlag());
    }

    private byte[] combination(int number) {
        UnlockCombination combination = combinations.get(number & 0xFF);
        return combination == null ? new byte[8] : combination.encode();
    }

    private void tell(Exchange exchange, byte... record) throws IOException {
        if (!habits.headed()) {
            exchange.ok(record);
            return;
        }
        byte[] headed = new byte[HEAD.length + record.length];
        System.arraycopy(HEAD, 0, headed, 0, HEAD.length);
        System.arraycopy(record, 0, headed, HEAD.length, record.length);
        exchange.ok(headed);
    }

    private static <T> void keep(Exchange exchange, Map<Integer, T> slots, int place, T value) throws IOException {
        slots.put(place, value);
        exchange.ok();
    }
}
