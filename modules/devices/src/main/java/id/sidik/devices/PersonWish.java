package id.sidik.devices;

import id.sidik.protocol.Privilege;
import id.sidik.protocol.UserName;
import id.sidik.protocol.UserRecord;
import java.nio.charset.Charset;
import java.util.Optional;

/** How somebody shall stand in a machine, known there by PIN. The machine's internal number is its own affair. */
public sealed interface PersonWish {
    String pin();

    /**
     * What shall be so and what may stay as it is. Somebody new gets group 1 and nothing that is not said here.
     *
     * @param name     as the office writes it; it is shortened to what the machine can carry
     * @param enabled  false keeps the person out without deleting anything
     * @param password digits as typed; empty text for none; a secret
     * @param card     0 for none
     */
    record Change(String pin, Optional<String> name, Optional<Privilege> privilege, Optional<Boolean> enabled,
            Optional<String> password, Optional<Long> card) implements PersonWish {
        public Change named(String text) {
            return new Change(pin, Optional.of(text), privilege, enabled, password, card);
        }

        public Change as(Privilege wanted) {
            return new Change(pin, name, Optional.of(wanted), enabled, password, card);
        }

        public Change enabled(boolean wanted) {
            return new Change(pin, name, privilege, Optional.of(wanted), password, card);
        }

        public Change withPassword(String secret) {
            return new Change(pin, name, privilege, enabled, Optional.of(secret), card);
        }

        public Change withCard(long number) {
            return new Change(pin, name, privilege, enabled, password, Optional.of(number));
        }

        /** Tells nobody. */
        @Override
        public String toString() {
            return "a change";
        }
    }

    /** Every field as in this record, from a backup for example; its uid is only a preference. */
    record Whole(UserRecord user) implements PersonWish {
        @Override
        public String pin() {
            return user.pin();
        }
    }

    /** Nothing said yet. */
    static Change of(String pin) {
        return new Change(pin, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** What the record will be, and the name as it will be carried where one was asked. */
    record Wanted(UserRecord user, Optional<UserName> name) {}

    /**
     * @param base  the person as the machine holds it, or somebody new
     * @param names the machine's encoding
     * @param limit bytes of a name
     */
    default Wanted over(UserRecord base, Charset names, int limit) {
        return switch (this) {
            case Whole(UserRecord user) -> new Wanted(user.withUid(base.uid()), Optional.empty());
            case Change change -> {
                Optional<UserName> name = change.name.map(asked -> UserName.fit(asked, names, limit));
                int level = change.privilege.map(Privilege::level).orElse(base.level());
                int bit = change.enabled.orElse(base.enabled()) ? 0 : UserRecord.DISABLED;
                UserRecord user = base.withPrivilege(level | bit)
                        .withName(name.map(UserName::bytes).orElse(base.nameBytes()))
                        .withPassword(change.password.orElse(base.password())).withCard(change.card.orElse(base
                                .card()));
                yield new Wanted(user, name);
            }
        };
    }
}
