package id.sidik.intake.sms;

/** What a request may consist of, after its keyword. */
public enum SmsField {
    NIP, KIND, FROM, TO, NOTE
}
