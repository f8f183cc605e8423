import type { TemplateFault } from '../core/template-language/source/template-fault.ts';
import type { FaultMessage } from './composed-document.ts';

export const asFaultMessage = ({ file, line, column, message }: TemplateFault): FaultMessage => ({
  file,
  line,
  column,
  message,
});
