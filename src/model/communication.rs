//! Communications: letters and appeals as sent, and the replies.

use super::prelude::*;

part! {
    /// Who received a communication.
    Recipient, "recipient", short actor as Link {
        /// The actor.
        actor: Option<Link> => Form::Link(Kind::Actor),
        /// In words, where the recipient is no actor of the dossier.
        wording: Option<String> => Form::Text,
        /// True for a copy.
        copy: bool => Form::Flag,
    }
}

part! {
    /// What came back.
    Reply, "reply", short summary as String {
        /// When it came.
        date: Option<UncertainDate> => Form::Date,
        /// From whom.
        from: Option<Link> => Form::Link(Kind::Actor),
        /// What kind of reply it is.
        kind: Option<String> => Form::Term("reply-kinds"),
        /// One line.
        summary: Option<String> => Form::Text,
        /// The text.
        text: Option<String> => Form::LongText,
    }
}

record! {
    /// A letter or appeal as it was sent or received.
    Communication, Kind::Communication, defaults to Internal, requires [] {
        /// Statement, letter, urgent appeal, submission …
        kind: Option<String> => Form::Term("communication-kinds"),
        /// When it was sent.
        date: Option<UncertainDate> => Form::Date,
        /// Subject line.
        subject: Option<String> => Form::Text,
        /// Whom it is about.
        about: Vec<Link> => Form::Links(Kind::Actor),
        /// Who sent it.
        from: Option<Link> => Form::Link(Kind::Actor),
        /// Who sent it together with them.
        co_senders: Vec<Link> => Form::Links(Kind::Actor),
        /// Who sent it, in words, where they are no actors of the dossier ("forty organizations").
        from_wording: Option<String> => Form::Text,
        /// Who received it.
        recipients: Vec<Recipient> => Form::Parts(&Recipient::SHAPE),
        /// How it was sent.
        channel: Option<String> => Form::Term("channels"),
        /// Language by its BCP 47 tag.
        language: Option<String> => Form::Text,
        /// The text as sent.
        body: Option<String> => Form::LongText,
        /// SHA-256 of the text as sent, in hexadecimal.
        body_hash: Option<String> => Form::Text,
        /// Code of the series of letters on one case, as the organization writes it.
        case_code: Option<String> => Form::Text,
        /// Its number in the series: 0 or none for the first letter, 1 for the first update.
        update: Option<u32> => Form::Integer,
        /// The earlier letter that it follows.
        follows: Option<Link> => Form::Link(Kind::Communication),
        /// The sender's reference number.
        reference: Option<String> => Form::Text,
        /// Until when its readers are asked to act.
        act_before: Option<UncertainDate> => Form::Date,
        /// When a reply is due.
        reply_due: Option<UncertainDate> => Form::Date,
        /// What came back.
        replies: Vec<Reply> => Form::Parts(&Reply::SHAPE),
        /// The demands that it puts.
        demands: Vec<Link> => Form::Links(Kind::Demand),
    }
}
