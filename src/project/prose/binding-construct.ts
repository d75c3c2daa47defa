// {{ bindings }} as a construct of the Markdown parser, so that stars, list marks and entities never cut one apart.

import type { Root } from 'mdast';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, Token } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    binding: 'binding';
    bindingText: 'bindingText';
  }
}

/** The mdast node of a binding: where its text between the braces begins and ends in the Markdown string. */
export interface BindingNode {
  type: 'binding';
  from: number;
  to: number;
  position?: Root['position'];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    binding: BindingNode;
  }
  interface RootContentMap {
    binding: BindingNode;
  }
}

const braceOpen = 123;
const braceClose = 125;

const isLineEnding = (code: Code): boolean => code !== null && code < -2;

const construct: Construct = { name: 'binding', tokenize };

function tokenize(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State {
    effects.enter('binding');
    effects.consume(code);
    return secondBrace;
  }

  function secondBrace(code: Code): State | undefined {
    if (code !== braceOpen) return nok(code);
    effects.consume(code);
    return before;
  }

  function before(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnding(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return before;
    }
    if (code === braceClose) {
      effects.consume(code);
      return lastBrace;
    }
    effects.enter('bindingText');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnding(code) || code === braceClose) {
      effects.exit('bindingText');
      return before(code);
    }
    effects.consume(code);
    return inside;
  }

  function lastBrace(code: Code): State | undefined {
    if (code !== braceClose) return nok(code);
    effects.consume(code);
    effects.exit('binding');
    return ok;
  }
}

export const bindingSyntax: Extension = { text: { [braceOpen]: construct } };

export const bindingFromMarkdown: FromMarkdownExtension = {
  enter: {
    binding(this: CompileContext, token: Token) {
      // Offsets, not the token's own text: that lacks the indentation of continued lines, which positions must count.
      this.enter({ type: 'binding', from: token.start.offset + 2, to: token.end.offset - 2 }, token);
    },
  },
  exit: {
    binding(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};
