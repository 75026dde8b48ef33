package id.sidik.protocol.push;

import java.util.List;

/** What a machine asks or tells (soap-and-push 5), read by {@link PushRequests}. */
public sealed interface PushRequest {
    /** GET cdata with options: the machine begins and wants its settings. */
    record Handshake(PushDialect dialect) implements PushRequest {}

    /** GET cdata, {@code type=time}. */
    record TimeAsked() implements PushRequest {}

    /**
     * POST cdata or querydata.
     *
     * @param dialect which one speaks so
     * @param stamp   the machine's own mark of how far it has told, to be given back at the next handshake; may be blank
     * @param name    of the rows of {@link PushTable#TABLEDATA} ("user", "transaction"); else of the table as it came
     */
    record Upload(PushDialect dialect, PushTable table, String name, String stamp, byte[] body)
            implements
                PushRequest {
        /** The body may hold names and templates. */
        @Override
        public String toString() {
            return "upload of " + table + ", " + body.length + " bytes";
        }
    }

    /** GET getrequest: has anybody a wish? @param info what the machine says of itself, blank mostly */
    record Poll(String info) implements PushRequest {}

    /** POST devicecmd. */
    record Results(List<CommandResult> results) implements PushRequest {}

    record Ping() implements PushRequest {}

    /** POST registry: a machine of dialect 3 introduces itself. */
    record Registry(PushOptions options) implements PushRequest {}

    /** POST push: a registered machine of dialect 3 wants its settings. */
    record SettingsAsked() implements PushRequest {}

    /** Whatever else: it is answered with nothing, above all questions for files. */
    record NotServed() implements PushRequest {}
}
