/// The accessors of a value.
pub trait Fields {
    type Kind;
    type Policy;

    fn code(&self) -> i32;
    fn name(&self) -> &'static str;
    fn kind(&self) -> Self::Kind;
    /// What a caller does with the policy: how often to try, or 1, 2, 3 for the other three.
    fn attempts(&self) -> u32;
    /// The whole policy.
    fn policy(&self) -> Self::Policy;
}

/// An enum of error codes, with the alternative's conversions from codes and names.
pub trait Enum: Fields + Copy {
    const ALTERNATIVE: &'static str;
    const SIZE: usize;

    fn from_code(code: i32) -> Option<Self>;
    fn from_name(name: &str) -> Option<Self>;
}

/// `Fields` for the types of an alternative.
macro_rules! fields {
    ($($ty:ty),+; $this:ident: $code:expr, $name:expr,
        $kind:expr => $Kind:ty, $attempts:expr, $policy:expr => $Policy:ty) => {$(
        impl $crate::Fields for $ty {
            type Kind = $Kind;
            type Policy = $Policy;

            #[inline(always)]
            fn code(&$this) -> i32 {
                $code
            }

            #[inline(always)]
            fn name(&$this) -> &'static str {
                $name
            }

            #[inline(always)]
            fn kind(&$this) -> $Kind {
                $kind
            }

            #[inline(always)]
            fn attempts(&$this) -> u32 {
                $attempts
            }

            #[inline(always)]
            fn policy(&$this) -> $Policy {
                $policy
            }
        }
    )+};
}

/// `Enum` for the four sizes of an alternative.
macro_rules! enums {
    ($alternative:literal, $krate:ident; $code:ident => $by_code:expr, $name:ident => $by_name:expr) => {
        enums!($alternative, 28, $krate::n28::E; $code => $by_code, $name => $by_name);
        enums!($alternative, 89, $krate::n89::E; $code => $by_code, $name => $by_name);
        enums!($alternative, 1000, $krate::n1000::E; $code => $by_code, $name => $by_name);
        enums!($alternative, 10_000, $krate::n10000::E; $code => $by_code, $name => $by_name);
    };
    ($alternative:literal, $size:literal, $ty:ty;
        $code:ident => $by_code:expr, $name:ident => $by_name:expr) => {
        impl $crate::Enum for $ty {
            const ALTERNATIVE: &'static str = $alternative;
            const SIZE: usize = $size;

            #[inline(always)]
            fn from_code($code: i32) -> Option<Self> {
                $by_code
            }

            #[inline(always)]
            fn from_name($name: &str) -> Option<Self> {
                $by_name
            }
        }
    };
}

mod ours {
    use chat_errors::{ChatErrorCode, ErrorKind, RetryPolicy};

    fields! {
        ours::n28::E, ours::n89::E, ours::n1000::E, ours::n10000::E,
        crate::Plain, crate::Outer, crate::Hidden, crate::Wrapper;
        self: ChatErrorCode::code(self),
        ChatErrorCode::name(self),
        ChatErrorCode::kind(self) => ErrorKind,
        match self.retry_policy() {
            RetryPolicy::Retry(backoff) => backoff.max_attempts,
            RetryPolicy::AfterLogin => 1,
            RetryPolicy::AfterFix => 2,
            RetryPolicy::Never => 3,
        },
        self.retry_policy() => RetryPolicy
    }

    enums!("ours", ours; code => Self::from_code(code), name => Self::from_name(name));
}

#[cfg(feature = "alternatives")]
mod by_hand {
    macro_rules! by_hand_fields {
        ($module:ident) => {
            fields! {
                by_hand::$module::E;
                self: by_hand::$module::E::code(*self),
                by_hand::$module::E::name(*self),
                by_hand::$module::E::kind(*self) => by_hand::$module::Kind,
                match self.retry_policy() {
                    by_hand::$module::Policy::Retry(backoff) => backoff.max_attempts,
                    by_hand::$module::Policy::AfterLogin => 1,
                    by_hand::$module::Policy::AfterFix => 2,
                    by_hand::$module::Policy::Never => 3,
                },
                self.retry_policy() => by_hand::$module::Policy
            }
        };
    }

    by_hand_fields!(n28);
    by_hand_fields!(n89);
    by_hand_fields!(n1000);
    by_hand_fields!(n10000);
    enums!("by hand", by_hand; code => Self::from_code(code), name => Self::from_name(name));
}

#[cfg(feature = "alternatives")]
mod peers {
    use strum::EnumProperty;

    type Word = Option<&'static str>;

    fn attempts(error: &impl EnumProperty) -> u32 {
        match error.get_str("policy") {
            Some("retry") => {
                let attempts = error.get_int("max_attempts").map(u32::try_from);
                attempts.and_then(Result::ok).unwrap_or(0)
            }
            Some("login") => 1,
            Some("fix") => 2,
            _ => 3,
        }
    }

    fields! {
        peers::n28::E, peers::n89::E, peers::n1000::E, peers::n10000::E;
        self: i32::from(*self), (*self).into(), self.get_str("kind") => Word, attempts(self),
        self.get_str("policy") => Word
    }
    fields! {
        peers_phf::n28::E, peers_phf::n89::E, peers_phf::n1000::E, peers_phf::n10000::E;
        self: i32::from(*self), (*self).into(), self.get_str("kind") => Word, attempts(self),
        self.get_str("policy") => Word
    }

    enums!("peers", peers; code => Self::try_from(code).ok(), name => name.parse().ok());
    enums!("peers, phf", peers_phf; code => Self::try_from(code).ok(), name => name.parse().ok());
}
