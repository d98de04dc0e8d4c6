package io.github.apec2026.examples.mcp;

/** What may be wrong with a message before its id is known. The answers are fixed, so that nothing of the message is repeated. */
enum MessageFault {
    NOT_JSON(-32700, "The message is not JSON: send one JSON object a line, without repeated members."),
    NOT_UTF_8(-32700, "The message is not UTF-8."),
    TOO_LONG(-32600, "The message is longer than this server reads."),
    NOT_A_MESSAGE(-32600, "The message is not a JSON-RPC 2.0 request, notification or response.");

    private final int code;
    private final String text;

    MessageFault(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The answer, on one line. */
    String json() {
        return "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":" + code + ",\"message\":\"" + text + "\"}}";
    }
}
