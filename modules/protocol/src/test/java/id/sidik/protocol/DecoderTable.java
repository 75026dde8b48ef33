package id.sidik.protocol;

import id.sidik.protocol.push.CommandResult;
import id.sidik.protocol.push.CommandText;
import id.sidik.protocol.push.PushBody;
import id.sidik.protocol.push.PushInfo;
import id.sidik.protocol.push.PushOptions;
import id.sidik.protocol.push.PushPhoto;
import id.sidik.protocol.push.PushRequests;
import id.sidik.protocol.trace.TraceReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Every way by which bytes of a stranger come into the program, by the name of the method. */
final class DecoderTable {
    private static final AccessVariants USUAL = AccessVariants.usual();

    private DecoderTable() {}

    /** What is done with the bytes; a refusal is a MalformedException. */
    interface Decoding {
        Object of(byte[] bytes) throws MalformedException;
    }

    /** @param name class and method, as {@code Packet.decode} */
    record Decoder(String name, Decoding decoding) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Decoder> all() {
        return java.util.stream.Stream.of(packets(), records(), people(), files(), web(), push()).flatMap(List::stream)
                .toList();
    }

    private static Decoder of(String name, Decoding decoding) {
        return new Decoder(name, decoding);
    }

    private static List<Decoder> packets() {
        return List.of(of("Packet.decode", Packet::decode), of("Packet.checksumHolds", Packet::checksumHolds),
                of("BufferAnswer.of", bytes -> BufferAnswer.of(new Packet(Reply.ACK_OK, 1, 1, bytes))),
                of("BufferRequest.decode", BufferRequest::decode), of("ChunkRange.decode", ChunkRange::decode),
                of("DataAnnouncement.decode", DataAnnouncement::decode), of("SizedDataset.of", SizedDataset::of),
                of("CommKey.matches", bytes -> CommKey.matches(bytes, 12, 34)),
                of("FreeSizes.decode", FreeSizes::decode), of("OptionText.text", OptionText::text),
                of("OptionText.value", bytes -> OptionText.value(bytes, "DeviceID")),
                of("PackedTime.read", PackedTime::read), of("SixByteTime.decode", SixByteTime::decode),
                of("Port5005.isAnswer", Port5005::isAnswer), of("StartEnrol.decode", StartEnrol::decode),
                of("MachineEvent.of", bytes -> MachineEvent
                        .of(new Packet(Command.REG_EVENT, EventCode.ATTENDANCE, 0, bytes), EventRules.all())));
    }

    private static List<Decoder> records() {
        return List.of(of("AccessGroup.decode", bytes -> AccessGroup.decode(bytes, 1, USUAL)),
                of("AccessGroup.written", AccessGroup::written),
                of("AccessZone.decode", bytes -> AccessZone.decode(bytes, 1, USUAL)),
                of("AccessZone.written", AccessZone::written),
                of("UserZones.decode", bytes -> UserZones.decode(bytes, USUAL)),
                of("UserZones.written", UserZones::written),
                of("UnlockCombination.decode", bytes -> UnlockCombination.decode(bytes, 1)),
                of("UnlockCombination.written", UnlockCombination::written),
                of("ScreenLine.decode", ScreenLine::decode), of("ScreenMessage.decode", ScreenMessage::decode),
                of("VerifyStyle.decode", VerifyStyle::decode), of("OperationLog.decode", OperationLog::decode),
                of("PunchDataset.decode", bytes -> PunchDataset.decode(bytes, OptionalInt.of(7))));
    }

    private static List<Decoder> people() {
        return List.of(of("FingerSlot.decode", FingerSlot::decode), of("FingerVersion.in", FingerVersion::in),
                of("FingerTemplate.of", bytes -> bytes.length == 0 || bytes.length > FingerTemplate.MAX_BYTES
                        ? "no template"
                        : FingerTemplate.of(1, 2, 1, bytes, FingerVersion.NINE)),
                of("SingleTemplate.decode",
                        bytes -> SingleTemplate.decode(bytes, new FingerSlot(1, 2), FingerVersion.TEN)),
                of("TemplateDataset.decode", bytes -> TemplateDataset.decode(bytes, FingerVersion.UNKNOWN)),
                of("PeopleUpload.decode", bytes -> PeopleUpload.decode(bytes, 72, FingerVersion.NINE)),
                of("UserDataset.decode", bytes -> UserDataset.decode(bytes, OptionalInt.empty())));
    }

    private static List<Decoder> files() {
        return List.of(of("AttlogFile.parse", AttlogFile::parse),
                of("DiskRecognition.of", bytes -> DiskRecognition.of("user.dat", bytes)),
                of("TabbedFields.of", bytes -> TabbedFields.of(text(bytes))),
                of("OptionCatalogue.find", bytes -> OptionCatalogue.find(text(bytes))),
                of("FieldRows.user", bytes -> FieldRows.user(TabbedFields.of(text(bytes)))),
                of("FieldRows.finger", bytes -> FieldRows.finger(TabbedFields.of(text(bytes)))),
                of("FieldRows.biometric", bytes -> FieldRows.biometric(TabbedFields.of(text(bytes)))),
                of("TraceReading.of", bytes -> TraceReading.of(text(bytes).lines())));
    }

    private static List<Decoder> web() {
        return List.of(of("SoapAnswer.of", bytes -> SoapAnswer.of("GetAttLog", bytes).rows(SoapRow::bytes)),
                of("SoapLog.read", SoapLog::read), of("SoapUsers.read", bytes -> SoapUsers.read("GetUserInfo", bytes)),
                of("SoapResult.done", bytes -> SoapResult.done("SetDate", bytes)),
                of("SoapResult.hasRow", bytes -> SoapResult.hasRow("GetDate", bytes)),
                of("SoapResult.option", bytes -> SoapResult.option("~OS", bytes)),
                of("SoapResult.time", SoapResult::time), of("SoapRequest.read", SoapRequest::read));
    }

    private static List<Decoder> push() {
        return List.of(of("PushBody.punches", bytes -> PushBody.punches(bytes, false)),
                of("PushBody.events", PushBody::events), of("PushBody.operations", PushBody::operations),
                of("PushBody.masked", PushBody::masked), of("CommandResult.parse", CommandResult::parse),
                of("CommandText.read", bytes -> CommandText.read(text(bytes))),
                of("PushInfo.parse", bytes -> PushInfo.parse(text(bytes))),
                of("PushOptions.parse", PushOptions::parse), of("PushPhoto.parse", PushPhoto::parse),
                of("PushRequests.of", bytes -> PushRequests.of("POST", "/iclock/cdata", Map.of("table", text(bytes)),
                        bytes)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
