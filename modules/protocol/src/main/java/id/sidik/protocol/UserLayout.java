package id.sidik.protocol;

import java.util.List;

/** One of the two layouts of user records (section 9.2). */
sealed interface UserLayout permits LongUser, ShortUser {
    List<UserLayout> ALL = List.of(new LongUser(), new ShortUser());

    /** Bytes {@code at} up to {@code end} belong together. */
    record Field(int at, int width) {
        int end() {
            return at + width;
        }
    }

    int size();

    /** Where the fields lie that have a meaning. */
    List<Field> fields();

    /** The most bytes of a name. */
    int nameLimit();

    /** The most bytes of a password. */
    int passwordLimit();

    /** Whether the PIN field carries these characters so that they come back as they are. */
    boolean carriesPin(String pin);

    /** The record from byte {@code at} on, which is there whole. Always gives one: fields are only bytes. */
    UserRecord decode(byte[] bytes, int at);

    byte[] encode(UserRecord user);

    /** Whether the PIN field holds what such a field can hold. */
    boolean pinFits(byte[] bytes, int at);

    static UserLayout ofSize(int size) {
        return ALL.stream().filter(each -> each.size() == size).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no user layout has " + size + " bytes"));
    }
}
