package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.PeopleUpload;
import id.sidik.protocol.Reply;

/** People and templates written in one go (section 8.3). The caller has locked the machine. */
final class BulkSave {
    private BulkSave() {}

    /** @return ACK_OK when the machine says that it took them, else the code of its refusal */
    static int send(Visit visit, PeopleUpload upload) throws MachineException {
        int code = new Upload(visit.conversation()).send(upload.encode());
        if (code == Reply.ACK_OK) code = visit.ask(Command.SAVE_USERTEMPS, PeopleUpload.saveRequest()).code();
        visit.ask(Command.FREE_DATA);
        visit.ask(Command.REFRESHDATA);
        return code;
    }
}
